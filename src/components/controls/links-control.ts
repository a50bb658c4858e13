import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { groupView, inputId, type Field } from './field.ts';

export interface LinksField extends Field<readonly string[]> {
  readonly most: number;
  /** The name of a line by its number, the first is 1. */
  readonly each: (number: number) => string;
}

/** A line for each link, and one more as long as there is room. */
export function linksControl(field: LinksField) {
  const { value, most, id } = field;
  const answer = (index: number, text: string) => {
    const lines = [...value];
    lines[index] = text;
    // An empty line at the end is the room for the next one, no answer.
    while (lines.at(-1) === '') lines.pop();
    field.onAnswer(lines.map((line) => line ?? ''));
  };
  const lines = Array.from({ length: Math.min(most, value.length + 1) }, (_, index) => value[index] ?? '');
  return groupView(
    field,
    'group',
    lines.map(
      (text, index) =>
        html`<input
          class="control"
          part="control"
          id=${index === 0 ? inputId(id) : `${inputId(id)}-${index}`}
          name=${id}
          type="url"
          autocapitalize="none"
          spellcheck="false"
          autocomplete="url"
          aria-label=${field.each(index + 1)}
          aria-invalid=${field.error && (text !== '' || index === 0) ? 'true' : nothing}
          .value=${live(text)}
          @input=${(event: Event) => answer(index, (event.target as HTMLInputElement).value)}
        />`,
    ),
  );
}
