import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { groupView, inputId, type Field } from './field.ts';
import type { Choice, ChoiceField } from './select-control.ts';

export interface ChoicesField extends Field<readonly string[]> {
  readonly choices: readonly Choice[];
}

/** One of several, all in sight. */
export function choiceControl(field: ChoiceField): TemplateResult {
  const optionId = optionIds(field);
  const option = (choice: Choice, index: number) =>
    optionView(
      choice,
      html`<input
        type="radio"
        id=${optionId(choice, index)}
        name=${field.id}
        .value=${choice.code}
        ?disabled=${choice.disabled}
        .checked=${live(choice.code === field.value)}
        @change=${() => field.onAnswer(choice.code)}
      />`,
      optionId(choice, index),
    );
  return groupView(field, 'radiogroup', grouped(field.choices, option));
}

/** Several of several. The order of ticking is kept. */
export function choicesControl(field: ChoicesField): TemplateResult {
  const optionId = optionIds(field);
  const option = (choice: Choice, index: number) =>
    optionView(
      choice,
      html`<input
        type="checkbox"
        id=${optionId(choice, index)}
        name=${field.id}
        .value=${choice.code}
        ?disabled=${choice.disabled && !field.value.includes(choice.code)}
        aria-invalid=${field.error ? 'true' : nothing}
        .checked=${live(field.value.includes(choice.code))}
        @change=${(event: Event) => field.onAnswer(toggled(field.value, choice.code, (event.target as HTMLInputElement).checked))}
      />`,
      optionId(choice, index),
    );
  return groupView(field, 'group', grouped(field.choices, option));
}

/** The first that can be chosen carries the field's own id: an error link leads there, and what is full takes no focus. */
function optionIds({ id, choices }: { readonly id: string; readonly choices: readonly Choice[] }) {
  const first = choices.find(({ disabled }) => !disabled);
  return (choice: Choice, index: number) => (choice === first ? inputId(id) : `${inputId(id)}-${index}`);
}

function toggled(codes: readonly string[], code: string, ticked: boolean): readonly string[] {
  const others = codes.filter((other) => other !== code);
  return ticked ? [...others, code] : others;
}

/** Times of one day stand together, in columns, under the day. */
function grouped(
  choices: readonly Choice[],
  option: (choice: Choice, index: number) => TemplateResult,
): unknown {
  return choices.map((choice, index) => [
    choice.group && choice.group !== choices[index - 1]?.group
      ? html`<p class="group" aria-hidden="true">${choice.group}</p>`
      : nothing,
    option(choice, index),
  ]);
}

function optionView(
  { label, note, disabled, group }: Choice,
  input: TemplateResult,
  id: string,
): TemplateResult {
  return html`<label class="option ${group ? 'grouped' : ''}" for=${id} ?data-disabled=${disabled}>
    ${input}
    <span class="text">
      <bdi>${group ? html`<span class="unseen">${group}, </span>` : nothing}${label}</bdi>
      ${note ? html`<span class="note">${note}</span>` : nothing}
    </span>
  </label>`;
}
