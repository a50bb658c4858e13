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

/** Takes the wanted language, else the first of `others` that exists, else whatever there is. */
export function pickText(
  text: Text | null | undefined,
  lang: string,
  others: readonly string[] = [],
): SpokenText {
  if (text === null || text === undefined) return { text: '', lang: null };
  if (typeof text === 'string') return { text, lang: null };
  for (const wanted of [lang, ...others]) {
    const found = Object.hasOwn(text, wanted) ? text[wanted] : undefined;
    if (found) return { text: found, lang: wanted };
  }
  const [first] = Object.entries(text).filter(([, words]) => words !== '');
  return first ? { text: first[1], lang: first[0] } : { text: '', lang: null };
}
