import type { Fair } from '../model/fair.ts';
import { dayIn } from '../model/fair-zone.ts';
import type { BoothEntry, SessionEntry } from './schedule-index.ts';
import { makeSearchable } from './searchable-text.ts';
import type { LabelOf } from './vocabulary-labels.ts';

/** In the order of time, then of the document. */
export function indexSessions(
  fair: Fair,
  zone: string,
  booths: readonly BoothEntry[],
  labelOf: LabelOf,
): SessionEntry[] {
  const halls = new Map(fair.halls.map((hall) => [hall.id, hall]));
  const titles = new Map(fair.vacancies.map((vacancy) => [vacancy.id, vacancy.title]));
  const byEmployer = new Map(booths.map((entry) => [entry.employer?.id, entry]));
  const dayOf = dayIn(zone);
  const timed = fair.sessions.map((session) => {
    const { employer = null, booth } = byEmployer.get(session.employerId ?? '') ?? {};
    const hall = halls.get(session.hallId ?? '') ?? null;
    const text = makeSearchable(
      session.title,
      session.description,
      session.place,
      hall?.name,
      labelOf('sessionKind', session.kind),
      employer?.name,
      booth?.number,
      ...(session.vacancyIds ?? []).map((id) => titles.get(id)),
    );
    const entry: SessionEntry = { session, employer, hall, day: dayOf(session.start), text };
    return { entry, start: Date.parse(session.start), end: Date.parse(session.end) };
  });
  return timed.sort((one, other) => one.start - other.start || one.end - other.end).map(({ entry }) => entry);
}
