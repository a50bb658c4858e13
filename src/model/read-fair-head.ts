import {
  fairDetailsSchema,
  fairDaySchema,
  organiserSchema,
  registrationRulesSchema,
  venueSchema,
} from './fair-details.ts';
import type { Fair } from './fair.ts';
import type { Warning } from './message.ts';
import { privacySchema } from './privacy.ts';
import { readList, readStated, withList, type Schema } from './read-list.ts';
import { membersOf, type Members } from './read-part.ts';
import { termSchema, type Term } from './vocabulary.ts';
import { waveSchema } from './wave.ts';

/** `fair` is null when not even the head could be read. */
export interface FairReading {
  readonly fair: Fair | null;
  readonly warnings: readonly Warning[];
}

/**
 * Reads the head of a fair document and its vocabularies, which is all that a registration needs: hundreds of vacancies and
 * slots would cost a cheap phone its time for nothing. Every list is empty.
 */
export function readFairHead(document: unknown): FairReading {
  const warnings: Warning[] = [];
  const root = membersOf(document);
  const details = readDetails(membersOf(root['fair']), warnings);
  if (!details) return { fair: null, warnings };
  const vocabularies = readVocabularies(root['vocabularies'], warnings);
  return { fair: { details, vocabularies, ...noLists }, warnings };
}

const noLists = {
  halls: [],
  booths: [],
  services: [],
  employers: [],
  vacancies: [],
  sessions: [],
  live: null,
} as const;

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
