import { employerSchema } from './employer.ts';
import { boothQueueSchema, liveSchema } from './live.ts';
import type { Warning } from './message.ts';
import { boothSchema, hallSchema, serviceSchema } from './place.ts';
import { readFairHead, type FairReading } from './read-fair-head.ts';
import { readList, readStated, withList, type Preparation, type Schema } from './read-list.ts';
import { membersOf, type Members } from './read-part.ts';
import { sessionSchema, slotSchema } from './session.ts';
import { vacancySchema } from './vacancy.ts';

/**
 * Reads a fair document, part by part: what is broken costs that part and is named in the warnings.
 * Never throws, whatever the document holds.
 */
export function readFair(document: unknown): FairReading {
  const head = readFairHead(document);
  if (!head.fair) return head;
  const warnings: Warning[] = [...head.warnings];
  const root = membersOf(document);
  const list = <T extends Members>(name: string, schema: Schema<T>, prepare?: Preparation) =>
    readList(schema, root[name], name, warnings, 'id', prepare);
  const slots: Preparation = (session, where) => withList(session, 'slots', slotSchema, where, warnings);
  return {
    fair: {
      ...head.fair,
      halls: list('halls', hallSchema),
      booths: list('booths', boothSchema),
      services: list('services', serviceSchema),
      employers: list('employers', employerSchema),
      vacancies: list('vacancies', vacancySchema),
      sessions: list('sessions', sessionSchema, slots),
      live: readStated(
        liveSchema,
        withList(root['live'], 'booths', boothQueueSchema, 'live', warnings, 'boothId'),
        'live',
        warnings,
      ),
    },
    warnings,
  };
}
