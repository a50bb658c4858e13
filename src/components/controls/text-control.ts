import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { descriptionOf, fieldView, inputId, type Field } from './field.ts';

export interface TextField extends Field<string> {
  readonly type: 'text' | 'email' | 'tel' | 'url' | 'date';
  /** Typed on a phone's keyboard of digits. */
  readonly digits: boolean;
  readonly autocomplete: string | undefined;
  readonly aid: InputAid | null;
}

/** What comes late for an input that stands already. */
export interface InputAid {
  /** What the input holds and what takes it, where the answer is more than that. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** In the place of an attribute: role, states and keys. */
  readonly behaviour: unknown;
  readonly before: unknown;
  readonly after: unknown;
}

/** A line of text. */
export function textControl(field: TextField): TemplateResult {
  const { aid } = field;
  const onText = aid?.onText ?? field.onAnswer;
  return fieldView(
    field,
    html`${aid?.before}<input
        class="control"
        part="control"
        id=${inputId(field.id)}
        name=${field.id}
        type=${field.type}
        inputmode=${field.digits ? 'numeric' : nothing}
        autocomplete=${field.autocomplete ?? (aid ? 'off' : nothing)}
        autocapitalize=${field.type === 'text' ? nothing : 'none'}
        spellcheck=${field.type === 'text' ? nothing : 'false'}
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${field.error ? 'true' : nothing}
        aria-describedby=${ifDefined(descriptionOf(field))}
        .value=${live(aid?.text ?? field.value)}
        @input=${(event: InputEvent) => onText((event.target as HTMLInputElement).value)}
        ${aid?.behaviour}
      />${aid?.after}`,
  );
}
