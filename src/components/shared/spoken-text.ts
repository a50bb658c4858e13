import { html, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { Text } from '../../model/text.ts';

/** A text of the fair document; one in another language than the widget's says so, for those who hear it. */
export function spokenText(words: Words, text: Text | null | undefined): string | TemplateResult {
  const spoken = words.read(text);
  const foreign = spoken.lang !== null && spoken.lang !== words.language;
  return foreign ? html`<span lang=${spoken.lang}>${spoken.text}</span>` : spoken.text;
}
