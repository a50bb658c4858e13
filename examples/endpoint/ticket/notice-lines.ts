import { pickText, type Fair } from 'jobfair-widgets/schema';
import type { Language } from '../words.ts';
import type { FormWords } from './form-words.ts';

/** The notice that a consent stands under, a line a statement, as the widgets show it. */
export function noticeLines({ details: { privacy } }: Fair, words: FormWords, language: Language): string[] {
  if (!privacy) return [];
  const read = (text: Parameters<typeof pickText>[0]) => pickText(text, language).text;
  return [
    words.say('notice.controller', { name: privacy.controller.name }),
    read(privacy.legalBasis),
    words.say('notice.retention', { days: privacy.retentionDays }),
    read(privacy.rights),
  ];
}
