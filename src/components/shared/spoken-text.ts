import { html, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { SpokenText, Text } from '../../model/text.ts';

/** A text of the fair document; one in another language than the widget's says so, for those who hear it. */
export function spokenText(words: Words, text: Text | null | undefined): string | TemplateResult {
  return spoken(words, words.read(text));
}

/** The same of a text that was picked already. */
export function spoken(words: Words, { text, lang }: SpokenText): string | TemplateResult {
  const foreign = lang !== null && lang !== words.language;
  return foreign ? html`<span lang=${lang}>${text}</span>` : text;
}
