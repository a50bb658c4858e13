import { foldText } from './fold-text.ts';
import type { ListedSuggestions } from './listed-suggestions.ts';
import { createMatcher, type Matcher, type Suggestion } from './match-suggestions.ts';

/** Nobody reads more than this on a phone; more letters narrow it down. */
const atOnce = 50;

/** What is offered to someone who has typed so far. */
export interface Offer {
  readonly shown: readonly Suggestion[];
  /** How many more fit. */
  readonly more: number;
  /** What is typed means the only one that fits: there is nothing left to choose. */
  readonly settled: boolean;
}

/** Offers those that fit; `isSame` tells whether two texts mean the same. */
export interface Offerer {
  readonly offer: (typed: string) => Offer;
  readonly isSame: (one: string, other: string) => boolean;
}

export function createOfferer(suggestions: readonly Suggestion[], isSame = isSameText): Offerer {
  let matches: Matcher | null = null;
  let last: { readonly typed: string; readonly offer: Offer } | null = null;
  const offer = (typed: string): Offer => {
    // It is asked for again and again between two keystrokes.
    if (last?.typed === typed) return last.offer;
    // Most questions are drawn many times before anything is typed for them.
    matches ??= createMatcher(suggestions);
    const fitting = matches(typed);
    const [only, second] = fitting;
    const settled = only !== undefined && second === undefined && isSame(typed, only.text);
    last = {
      typed,
      offer: { shown: fitting.slice(0, atOnce), more: Math.max(0, fitting.length - atOnce), settled },
    };
    return last.offer;
  };
  return { offer, isSame };
}

/** Offers the names of a list; two names of one place mean the same. */
export function createListOfferer({ options, codeOf }: ListedSuggestions): Offerer {
  const suggestions = options.map(({ name, area }) => ({ text: name, note: area }));
  const isSame = (one: string, other: string) => {
    const code = codeOf(one);
    return isSameText(one, other) || (code !== null && code === codeOf(other));
  };
  return createOfferer(suggestions, isSame);
}

/** Accents, capitals and what stands around make no difference. */
export const isSameText = (one: string, other: string) => foldText(one.trim()) === foldText(other.trim());
