import * as z from 'zod/mini';
import { employerSchema } from './employer.ts';
import {
  fairDetailsSchema,
  fairDaySchema,
  organiserSchema,
  registrationRulesSchema,
  venueSchema,
} from './fair-details.ts';
import type { Fair } from './fair.ts';
import { liveSchema } from './live.ts';
import type { Warning } from './message.ts';
import { boothSchema, hallSchema, serviceSchema } from './place.ts';
import { privacySchema } from './privacy.ts';
import { sessionSchema } from './session.ts';
import { vacancySchema } from './vacancy.ts';
import { termSchema, type Term } from './vocabulary.ts';

/** `fair` is null when not even the head could be read. */
export interface FairReading {
  readonly fair: Fair | null;
  readonly warnings: readonly Warning[];
}

type Members = Readonly<Record<string, unknown>>;

/**
 * Reads a fair document, part by part: what is broken costs that part and is named in the warnings.
 * Never throws, whatever it is handed.
 */
export function readFair(document: unknown): FairReading {
  const warnings: Warning[] = [];
  const root = membersOf(document);
  const details = readDetails(root, warnings);
  if (!details) return { fair: null, warnings };
  const live = readPart(liveSchema, root['live'], 'live', warnings);
  return {
    fair: {
      details,
      vocabularies: readVocabularies(root['vocabularies'], warnings),
      halls: readList(hallSchema, root['halls'], 'halls', warnings),
      booths: readList(boothSchema, root['booths'], 'booths', warnings),
      services: readList(serviceSchema, root['services'], 'services', warnings),
      employers: readList(employerSchema, root['employers'], 'employers', warnings),
      vacancies: readList(vacancySchema, root['vacancies'], 'vacancies', warnings),
      sessions: readList(sessionSchema, root['sessions'], 'sessions', warnings),
      live,
    },
    warnings,
  };
}

function readDetails(root: Members, warnings: Warning[]) {
  const head = membersOf(root['fair']);
  // The parts that may fail alone are read alone, so that a wrong wave does not cost the privacy notice.
  const parts = {
    days: readList(fairDaySchema, head['days'], 'fair.days', warnings),
    venue: readPart(venueSchema, head['venue'], 'fair.venue', warnings),
    organiser: readPart(organiserSchema, head['organiser'], 'fair.organiser', warnings),
    privacy: readPart(privacySchema, head['privacy'], 'fair.privacy', warnings),
    registration: readRules(head['registration'], warnings),
  };
  const result = z.safeParse(fairDetailsSchema, { ...head, ...parts });
  if (result.success) return result.data;
  warnings.push({ where: 'fair', what: describe(result.error), done: 'left out' });
  return null;
}

function readRules(value: unknown, warnings: Warning[]) {
  if (value === null || value === undefined) return null;
  const rules = membersOf(value);
  const whole = z.safeParse(registrationRulesSchema, value);
  if (whole.success) return whole.data;
  const kept: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(rules)) {
    const alone = z.safeParse(registrationRulesSchema, { [name]: member });
    if (alone.success) kept[name] = member;
    else
      warnings.push({
        where: `fair.registration.${name}`,
        what: describe(alone.error),
        done: 'taken as not stated',
      });
  }
  return z.parse(registrationRulesSchema, kept);
}

function readVocabularies(value: unknown, warnings: Warning[]): Record<string, readonly Term[]> {
  const lists: Record<string, readonly Term[]> = {};
  for (const [name, terms] of Object.entries(membersOf(value))) {
    if (name === '__proto__') continue;
    lists[name] = readList(termSchema, terms, `vocabularies.${name}`, warnings, 'code');
  }
  return lists;
}

function readPart<T>(schema: z.ZodMiniType<T>, value: unknown, where: string, warnings: Warning[]): T | null {
  if (value === null || value === undefined) return null;
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  warnings.push({ where, what: describe(result.error), done: 'left out' });
  return null;
}

function readList<T extends Members>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  where: string,
  warnings: Warning[],
  identity = 'id',
): T[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) {
    warnings.push({ where, what: 'a list is expected here', done: 'left out' });
    return [];
  }
  const seen = new Set<unknown>();
  const kept: T[] = [];
  value.forEach((item: unknown, index) => {
    const place = `${where}[${index}]`;
    const part = readPart(schema, item ?? undefined, place, warnings);
    if (!part) {
      if (item === null || item === undefined)
        warnings.push({ where: place, what: 'is empty', done: 'left out' });
      return;
    }
    const name = part[identity];
    if (name !== undefined && seen.has(name)) {
      warnings.push({
        where: place,
        what: `${identity} ${JSON.stringify(name)} is used twice`,
        done: 'left out',
      });
      return;
    }
    seen.add(name);
    kept.push(part);
  });
  return kept;
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function describe(error: z.core.$ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.code}`).join('; ');
}
