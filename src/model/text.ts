import * as z from 'zod/mini';
import { mapSchema } from './scalars.ts';

/** A text a visitor reads: one string for every language, or a map from language tag to string. */
export const textSchema = z.union([z.string(), mapSchema(z.string())]);
export type Text = z.infer<typeof textSchema>;

/** A text in the language it could be had in; `lang` is null when the source names none. */
export interface SpokenText {
  readonly text: string;
  readonly lang: string | null;
}

/** Unicode's marks that turn the direction of what follows, and those that end it. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

/** The text with every turn of direction that it begins ended (UAX 9): a name does not turn the rest of its line. */
export function closeTurns(text: string): string {
  let ends = '';
  for (const [mark] of text.matchAll(turns)) {
    if (mark === '\u2069') ends = ends.slice(ends.indexOf(mark) + 1);
    else if (mark !== '\u202C') ends = (mark < '\u2066' ? '\u202C' : '\u2069') + ends;
    else if (ends.startsWith(mark)) ends = ends.slice(1);
  }
  return text + ends;
}

/** Takes the wanted language, else the first of `others` that exists, else whatever there is. */
export function pickText(
  text: Text | null | undefined,
  lang: string,
  others: readonly string[] = [],
): SpokenText {
  if (text === null || text === undefined) return { text: '', lang: null };
  if (typeof text === 'string') return { text: closeTurns(text), lang: null };
  for (const wanted of [lang, ...others]) {
    const found = Object.hasOwn(text, wanted) ? text[wanted] : undefined;
    if (found) return { text: closeTurns(found), lang: wanted };
  }
  const [first] = Object.entries(text).filter(([, words]) => words !== '');
  return first ? { text: closeTurns(first[1]), lang: first[0] } : { text: '', lang: null };
}
