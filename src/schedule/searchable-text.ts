import type { Text } from '../model/text.ts';

/** A text made ready to be searched, or to search with. */
export interface SearchableText {
  /** Words in lower case without accents, a space before and after each. */
  readonly words: string;
  /** The same without any space, so that `front end` and `frontend` find each other. */
  readonly joined: string;
}

/** Shorter searches would be found across the seam of two words: `it` in `di tempat`. */
const shortestJoined = 5;

/** Takes case, accents and every kind of space and punctuation away. */
export function makeSearchable(...texts: readonly (Text | null | undefined)[]): SearchableText {
  const bare = texts.flatMap(wordings).join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = bare.match(/[\p{L}\p{N}]+/gu) ?? [];
  return { words: ` ${words.join(' ')} `, joined: words.join('') };
}

/** Returns the test for one search: every word typed, in any order; true for all when nothing is typed. */
export function makeMatcher(typed: string): (text: SearchableText) => boolean {
  const { words, joined } = makeSearchable(typed);
  const wanted = words.trim().split(' ').map(wayToFind);
  return (text) =>
    wanted.every((word) => text.words.includes(word)) ||
    (joined.length >= shortestJoined && text.joined.includes(joined));
}

/** A letter or two, such as `it`, stand within many words: they are found where one begins. */
function wayToFind(word: string): string {
  return /^[a-z\d]{1,2}$/.test(word) ? ` ${word}` : word;
}

function wordings(text: Text | null | undefined): readonly string[] {
  if (text === null || text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
