import { findBooth } from './find-booth.ts';
import { hostId, type BoothEntry, type ScheduleIndex, type SessionEntry } from './schedule-index.ts';
import { makeMatcher } from './searchable-text.ts';

/** What a visitor asked to see; all of it must hold. */
export interface Query {
  /** As typed: words, or the code of a booth. */
  readonly text: string;
  /** One day of the fair, `2027-04-13`; null for all. */
  readonly day: string | null;
  /** Only what carries one of these ids; null for everything. */
  readonly starred: ReadonlySet<string> | null;
}

export interface Rows {
  readonly booths: readonly BoothEntry[];
  readonly sessions: readonly SessionEntry[];
}

/** Keeps the order of the index. */
export function filterRows(index: ScheduleIndex, { text, day, starred }: Query): Rows {
  const matches = makeMatcher(findBooth(index.booths, text)?.booth?.number ?? text);
  return {
    booths: index.booths.filter(
      (entry) =>
        (day === null || (entry.employer?.daysPresent?.includes(day) ?? true)) &&
        (starred === null || starred.has(hostId(entry) ?? '')) &&
        matches(entry.text),
    ),
    sessions: index.sessions.filter(
      (entry) =>
        (day === null || entry.day === day) &&
        (starred === null || starred.has(entry.session.id)) &&
        matches(entry.text),
    ),
  };
}
