import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { descriptionOf, fieldView, inputId, type Field } from './field.ts';

/** Several lines of text. */
export function longTextControl(field: Field<string>): TemplateResult {
  return fieldView(
    field,
    html`<textarea
      class="control"
      part="control"
      id=${inputId(field.id)}
      name=${field.id}
      rows="3"
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${field.error ? 'true' : nothing}
      aria-describedby=${ifDefined(descriptionOf(field))}
      .value=${live(field.value)}
      @input=${(event: InputEvent) => field.onAnswer((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
}
