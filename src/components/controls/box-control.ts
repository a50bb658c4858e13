import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { descriptionOf, inputId, labelText, notesView, type Field } from './field.ts';

/** A box that says yes to its label. */
export function boxControl(field: Field<boolean>): TemplateResult {
  return html`<div class="field" part="field" ?data-wrong=${field.error !== ''}>
    ${notesView(field)}
    <label class="option" part="label" for=${inputId(field.id)}>
      <input
        type="checkbox"
        id=${inputId(field.id)}
        name=${field.id}
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${field.error ? 'true' : nothing}
        aria-describedby=${ifDefined(descriptionOf(field))}
        .checked=${live(field.value)}
        @change=${(event: Event) => field.onAnswer((event.target as HTMLInputElement).checked)}
      />
      <span>${labelText(field)}</span>
    </label>
  </div>`;
}
