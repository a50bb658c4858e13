import { html, type TemplateResult } from 'lit';
import type { Organiser } from '../../model/fair-details.ts';
import { organiserView } from '../shared/organiser-view.ts';
import type { FormWords } from './form-words.ts';

/** Why the endpoint will not take it, that every answer is kept, and whom to ask. */
export function refusalView(
  reason: string,
  words: FormWords,
  organiser: Organiser | null | undefined,
): TemplateResult {
  return html`<div class="notice wrong stack" part="error" role="alert">
    <h3 id="refusal" tabindex="-1">${words.say('refused.title')}</h3>
    <p>${words.say(`refused.${reason}`)} ${words.say('refused.kept')}</p>
    ${organiser ? organiserView(words.words, organiser) : null}
  </div>`;
}
