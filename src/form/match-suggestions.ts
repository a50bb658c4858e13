import { foldedWords, foldText } from './fold-text.ts';

/** What a person can choose instead of typing it. */
export interface Suggestion {
  readonly text: string;
  /** What tells it from others of that name, or ''. */
  readonly note: string;
  /** The text's language, where it is not the widget's. */
  readonly lang?: string;
}

/** The suggestions that fit what is typed, best first; all of them when nothing is. */
export type Matcher = (typed: string) => readonly Suggestion[];

/**
 * Accents and capitals do not matter. First come texts that begin as typed, then those in which each typed word begins
 * a word, then those that hold it inside, then those whose note helps to find them.
 */
export function createMatcher(suggestions: readonly Suggestion[]): Matcher {
  const entries = suggestions.map((suggestion) => {
    const words = foldedWords(suggestion.text);
    return { suggestion, words, whole: words.join(' '), all: [...words, ...foldedWords(suggestion.note)] };
  });
  return (typed) => {
    const wanted = foldedWords(typed);
    if (wanted.length === 0) return suggestions;
    const phrase = wanted.join(' ');
    const ranked: Suggestion[][] = [[], [], [], []];
    for (const { suggestion, words, whole, all } of entries) {
      const rank = [
        () => whole.startsWith(phrase),
        () => wanted.every((part) => words.some((word) => word.startsWith(part))),
        () => wanted.every((part) => whole.includes(part)),
        () => wanted.every((part) => all.some((word) => word.startsWith(part))),
      ].findIndex((fits) => fits());
      ranked[rank]?.push(suggestion);
    }
    return ranked.flat();
  };
}

/** A piece of a text; `typed`: the person typed it. */
export interface Piece {
  readonly text: string;
  readonly typed: boolean;
}

/** Cuts a suggestion's text where it holds what is typed. */
export function cutAtMatches(text: string, typed: string): readonly Piece[] {
  const shown = text.normalize('NFC');
  const folded = foldText(shown);
  const held = new Array<boolean>(shown.length).fill(false);
  for (const word of foldedWords(typed)) {
    const start = placeOf(word, folded);
    if (start >= 0) held.fill(true, start, start + word.length);
  }
  const cuts = [0, ...held.keys()].filter((place) => place === 0 || held[place] !== held[place - 1]);
  return [...new Set(cuts)].map((start, index, all) => ({
    text: shown.slice(start, all[index + 1]),
    typed: held[start] ?? false,
  }));
}

/** Where a word begins like this, else where it stands inside one; a letter is inside of most. */
function placeOf(word: string, folded: string): number {
  for (let place = folded.indexOf(word); place >= 0; place = folded.indexOf(word, place + 1)) {
    if (!/[\p{L}\p{N}]/u.test(folded.charAt(place - 1))) return place;
  }
  return word.length > 1 ? folded.indexOf(word) : -1;
}
