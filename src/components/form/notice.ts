import { html, nothing, type TemplateResult } from 'lit';
import { allowLink } from '../../model/allow-link.ts';
import type { Privacy } from '../../model/privacy.ts';
import type { SpokenText } from '../../model/text.ts';
import { spoken } from '../shared/spoken-text.ts';
import type { FormWords } from './form-words.ts';

/** The notice a consent stands under, a line a statement: what is hashed is what is shown. */
export function noticeLines(
  privacy: Privacy,
  words: FormWords,
  shared: readonly string[] = [],
): readonly SpokenText[] {
  const own = (text: string): SpokenText => ({ text, lang: null });
  return [
    ...shared.map(own),
    own(words.say('notice.controller', { name: words.words.read(privacy.controller.name).text })),
    words.words.read(privacy.legalBasis),
    own(words.say('notice.retention', { days: privacy.retentionDays })),
    words.words.read(privacy.rights),
  ];
}

export function noticeView(privacy: Privacy, words: FormWords, lines: readonly SpokenText[]): TemplateResult {
  const policy = allowLink(privacy.policyUrl);
  return html`<div class="notice stack" part="notice">
    <h4>${words.say('notice.title')}</h4>
    ${lines.map((line) => html`<p>${spoken(words.words, line)}</p>`)}
    ${
      policy
        ? html`<p>
            <a class="link" href=${policy} target="_blank" rel="noopener noreferrer"
              >${words.say('notice.policy')}</a
            >
          </p>`
        : nothing
    }
  </div>`;
}
