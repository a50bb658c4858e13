import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { descriptionOf, fieldView, inputId, type Field } from './field.ts';

export interface TextField extends Field<string> {
  readonly type: 'text' | 'email' | 'tel' | 'url' | 'date';
  /** Typed on a phone's keyboard of digits. */
  readonly digits: boolean;
  readonly autocomplete: string | undefined;
  /** Texts offered while typing. */
  readonly suggestions: readonly string[];
}

/** A line of text. */
export function textControl(field: TextField): TemplateResult {
  const list = field.suggestions.length > 0 ? `list-${field.id}` : undefined;
  return fieldView(
    field,
    html`<input
        class="control"
        part="control"
        id=${inputId(field.id)}
        name=${field.id}
        type=${field.type}
        inputmode=${field.digits ? 'numeric' : nothing}
        list=${ifDefined(list)}
        autocomplete=${ifDefined(field.autocomplete)}
        autocapitalize=${field.type === 'text' ? nothing : 'none'}
        spellcheck=${field.type === 'text' ? nothing : 'false'}
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${field.error ? 'true' : nothing}
        aria-describedby=${ifDefined(descriptionOf(field))}
        .value=${live(field.value)}
        @input=${(event: InputEvent) => field.onAnswer((event.target as HTMLInputElement).value)}
      />
      ${list ? html`<datalist id=${list}>${field.suggestions.map((text) => html`<option value=${text}></option>`)}</datalist>` : nothing}`,
  );
}
