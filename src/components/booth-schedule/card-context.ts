import type { TemplateResult } from 'lit';
import type { TimeWords } from '../../i18n/time-words.ts';
import type { Words } from '../../i18n/words.ts';
import type { Vacancy } from '../../model/vacancy.ts';
import type { Session } from '../../model/session.ts';
import type { LabelOf } from '../../schedule/vocabulary-labels.ts';
import type { SearchableText } from '../../schedule/searchable-text.ts';

export type VacancyView = (context: CardContext, vacancy: Vacancy) => TemplateResult;

/** What a card needs beside its entry; it changes nothing itself and calls back instead. */
export interface CardContext {
  readonly words: Words;
  readonly times: TimeWords;
  readonly labelOf: LabelOf;
  readonly days: readonly string[];
  /** Ids of what is starred. */
  readonly starred: ReadonlySet<string>;
  /** The sessions among them, which may clash. */
  readonly starredSessions: readonly Session[];
  /** Ids of the booth entries whose vacancies are unfolded. */
  readonly opened: ReadonlySet<string>;
  /** Id of the booth entry that was opened from outside. */
  readonly shown: string | null;
  /** The test of the search that was typed; null while nothing is. */
  readonly matches: ((text: SearchableText) => boolean) | null;
  /** Where to express interest when no form on the page takes it. */
  readonly interestHref: string | null;
  /** The employer for whom nobody took the interest just expressed. */
  readonly untaken: string | null;
  /** Shows one vacancy; it comes after the first cards are there, or did not come. */
  readonly vacancyView: VacancyView | 'loading' | 'failed';
  star(id: string): void;
  open(entryId: string): void;
  wantInterest(event: MouseEvent, employerId: string, vacancyIds: readonly string[]): void;
}

/** The words of a code of the fair; the code itself where the fair has no words for it, '' where none is stated. */
export function sayCode(
  { words, labelOf }: CardContext,
  vocabulary: string,
  code: string | null | undefined,
): string {
  return words.read(labelOf(vocabulary, code)).text || (code ?? '');
}
