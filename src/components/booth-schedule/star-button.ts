import { html, type TemplateResult } from 'lit';
import type { CardContext } from './card-context.ts';

/** An outline; filled where its button is pressed. */
export const star = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="m12 3 2.8 5.7 6.2.9-4.5 4.4 1.1 6.2-5.6-2.9-5.6 2.9 1.1-6.2L3 9.6l6.2-.9z" />
</svg>`;

export function starButton(
  { words, starred, ...context }: CardContext,
  id: string,
  name: string,
): TemplateResult {
  return html`<button
    class="star"
    part="star"
    type="button"
    aria-pressed=${starred.has(id)}
    aria-label=${words.say('schedule:star.add', { name })}
    @click=${() => context.star(id)}
  >
    ${star}
  </button>`;
}
