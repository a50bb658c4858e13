import type { Fair } from '../model/fair.ts';
import { fairZone } from '../model/fair-zone.ts';
import { indexBooths } from './index-booths.ts';
import { indexSessions } from './index-sessions.ts';
import { hostId, type ScheduleIndex } from './schedule-index.ts';
import { labelsOf } from './vocabulary-labels.ts';

/** Makes a fair ready to be searched, filtered and laid out: once a document, in time that grows with its size. */
export function buildIndex(fair: Fair): ScheduleIndex {
  const labelOf = labelsOf(fair.vocabularies);
  const zone = fairZone(fair.details);
  const booths = indexBooths(fair, labelOf);
  const sessions = indexSessions(fair, zone, booths, labelOf);
  const ids = new Set(
    [...booths.map(hostId), ...sessions.map((entry) => entry.session.id)].filter((id) => id !== null),
  );
  const days = new Set([...fair.details.days.map((day) => day.date), ...sessions.map((entry) => entry.day)]);
  return { zone, labelOf, ids, days: [...days].sort(), booths, sessions };
}
