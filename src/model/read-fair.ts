import { employerSchema } from './employer.ts';
import {
  fairDetailsSchema,
  fairDaySchema,
  organiserSchema,
  registrationRulesSchema,
  venueSchema,
} from './fair-details.ts';
import type { Fair } from './fair.ts';
import { boothQueueSchema, liveSchema } from './live.ts';
import type { Warning } from './message.ts';
import { boothSchema, hallSchema, serviceSchema } from './place.ts';
import { privacySchema } from './privacy.ts';
import { membersOf, readPart, type Members } from './read-part.ts';
import { sessionSchema, slotSchema } from './session.ts';
import { vacancySchema } from './vacancy.ts';
import { termSchema, type Term } from './vocabulary.ts';
import { waveSchema } from './wave.ts';

type Schema<T> = Parameters<typeof readPart<T>>[0];

/** Reads the lists within a part, so that a broken item of one does not cost it. */
type Preparation = (value: unknown, where: string) => unknown;

/** `fair` is null when not even the head could be read. */
export interface FairReading {
  readonly fair: Fair | null;
  readonly warnings: readonly Warning[];
}

/**
 * Reads a fair document, part by part: what is broken costs that part and is named in the warnings.
 * Never throws, whatever the document holds.
 */
export function readFair(document: unknown): FairReading {
  const warnings: Warning[] = [];
  const root = membersOf(document);
  const details = readDetails(membersOf(root['fair']), warnings);
  if (!details) return { fair: null, warnings };
  const list = <T extends Members>(name: string, schema: Schema<T>, prepare?: Preparation) =>
    readList(schema, root[name], name, warnings, 'id', prepare);
  const slots: Preparation = (session, where) => withList(session, 'slots', slotSchema, where, warnings);
  return {
    fair: {
      details,
      vocabularies: readVocabularies(root['vocabularies'], warnings),
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

function readDetails(head: Members, warnings: Warning[]) {
  // The parts that may fail alone are read alone, so that a wrong wave does not cost the privacy notice.
  const part = <T>(name: string, schema: Schema<T>, value = head[name]) =>
    readStated(schema, value, `fair.${name}`, warnings);
  const rules = withList(head['registration'], 'waves', waveSchema, 'fair.registration', warnings);
  const parts = {
    days: readList(fairDaySchema, head['days'], 'fair.days', warnings, 'date'),
    venue: part('venue', venueSchema),
    organiser: part('organiser', organiserSchema),
    privacy: part('privacy', privacySchema),
    registration: part('registration', registrationRulesSchema, rules),
  };
  return readStated(fairDetailsSchema, { ...head, ...parts }, 'fair', warnings);
}

function readVocabularies(value: unknown, warnings: Warning[]): Record<string, readonly Term[]> {
  const lists: Record<string, readonly Term[]> = {};
  if (value !== undefined && value !== null && membersOf(value) !== value)
    warnings.push({ where: 'vocabularies', what: 'lists by name are expected here', done: 'left out' });
  for (const [name, terms] of Object.entries(membersOf(value))) {
    if (name === '__proto__') continue;
    lists[name] = readList(termSchema, terms, `vocabularies.${name}`, warnings, 'code');
  }
  return lists;
}

/** Null where nothing is stated, or nothing can be read. */
function readStated<T>(schema: Schema<T>, value: unknown, where: string, warnings: Warning[]): T | null {
  if (value === null || value === undefined) return null;
  const { part, faults } = readPart(schema, value);
  for (const { member, what } of faults) {
    warnings.push(
      member === null
        ? { where, what, done: 'left out' }
        : { where: `${where}.${member}`, what, done: 'taken as not stated' },
    );
  }
  return part;
}

function withList<T extends Members>(
  value: unknown,
  name: string,
  schema: Schema<T>,
  where: string,
  warnings: Warning[],
  identity = 'id',
): unknown {
  const list = membersOf(value)[name];
  if (!Array.isArray(list)) return value;
  return { ...membersOf(value), [name]: readList(schema, list, `${where}.${name}`, warnings, identity) };
}

function readList<T extends Members>(
  schema: Schema<T>,
  value: unknown,
  where: string,
  warnings: Warning[],
  identity = 'id',
  prepare: Preparation = (item) => item,
): T[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) {
    warnings.push({ where, what: 'a list is expected here', done: 'left out' });
    return [];
  }
  const seen = new Set<unknown>();
  return value.flatMap((item: unknown, index) => {
    const place = `${where}[${index}]`;
    const leaveOut = (what: string): T[] => {
      warnings.push({ where: place, what, done: 'left out' });
      return [];
    };
    if (item === null || item === undefined) return leaveOut('is empty');
    const part = readStated(schema, prepare(item, place), place, warnings);
    if (!part) return [];
    const name = part[identity];
    if (seen.has(name)) return leaveOut(`${identity} "${String(name)}" is used twice`);
    seen.add(name);
    return [part];
  });
}
