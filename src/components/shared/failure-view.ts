import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { Organiser } from '../../model/fair-details.ts';
import { organiserView } from './organiser-view.ts';

/** What happened, what is safe and what to do next; the content between the element's tags stays as a way on. */
export function failureView(
  words: Words,
  reason: string,
  organiser: Organiser | null | undefined,
  retry: (() => void) | null,
): TemplateResult {
  return html`<div class="notice wrong stack" part="error" role="alert">
      <h2 tabindex="-1">${words.say('shared:failed.title')}</h2>
      <p>${words.say(`shared:failed.${reason}`)} ${words.say('shared:failed.safe')}</p>
      ${
        retry
          ? html`<button class="button quiet" part="button" type="button" @click=${retry}>
              ${words.say('shared:retry')}
            </button>`
          : nothing
      }
      ${organiser ? organiserView(words, organiser) : nothing}
    </div>
    <slot></slot>`;
}
