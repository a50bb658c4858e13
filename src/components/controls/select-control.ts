import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { descriptionOf, fieldView, inputId, type Field } from './field.ts';

/** One thing that can be chosen. */
export interface Choice {
  readonly code: string;
  /** What it stands among: the day of a time. Choices of one group follow each other. */
  readonly group: string;
  readonly label: string | TemplateResult;
  /** Said beside the label: places left, or that it is full. */
  readonly note: string;
  readonly disabled: boolean;
}

export interface ChoiceField extends Field<string> {
  readonly choices: readonly Choice[];
}

/** A list that opens. `empty`: what stands there before something is chosen. */
export function selectControl(field: ChoiceField, empty: string): TemplateResult {
  return fieldView(
    field,
    html`<select
      class="control"
      part="control"
      id=${inputId(field.id)}
      name=${field.id}
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${field.error ? 'true' : nothing}
      aria-describedby=${ifDefined(descriptionOf(field))}
      @change=${(event: Event) => field.onAnswer((event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${live(field.value === '')}>${empty}</option>
      ${field.choices.map(
        ({ code, label, disabled }) =>
          html`<option value=${code} .selected=${live(code === field.value)} ?disabled=${disabled}>
            ${label}
          </option>`,
      )}
    </select>`,
  );
}
