import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Submission } from 'jobfair-widgets/schema';

export type Sent = Record<string, unknown> & { submissionId: string; data: Record<string, unknown> };

/** The sample document as it stands in the project, days not moved. */
export interface Document {
  readonly fair: {
    readonly id: string;
    readonly days: readonly { readonly date: string; readonly opens: string; readonly closes: string }[];
    readonly registration: {
      readonly opens: string;
      readonly closes: string;
      readonly waves: readonly Bookable[];
      readonly maxInterestsPerCandidate: number;
      readonly maxSlotsPerCandidate: number;
    };
    readonly privacy: { readonly noticeVersion: string };
  };
  readonly employers: readonly { readonly id: string; readonly vacancyIds: readonly string[] }[];
  readonly sessions: readonly (Bookable & {
    readonly employerId: string | null;
    readonly slots?: readonly Bookable[];
  })[];
  readonly live: { readonly asOf: string; readonly booths: readonly unknown[] };
}

export interface Bookable {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly capacity: number;
  readonly booked: number;
}

export function sampleDocument(): Document {
  return JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../examples/fair.json'), 'utf8'),
  ) as Document;
}

/** An instant before any that a test makes later in the same run. */
const momentOf = (seconds: number) => new Date(Date.UTC(2026, 10, 25, 2, 0, seconds)).toISOString();

function envelope(document: Document, form: Submission['form'], purposes: readonly string[]): Sent {
  const at = momentOf(0);
  return {
    schema: 'jobfair-submission/1',
    submissionId: randomUUID(),
    supersedes: null,
    form,
    fair: document.fair.id,
    locale: 'id',
    submittedAt: at,
    data: {},
    consents: purposes.map((purpose, index) => ({
      purpose,
      given: index === 0,
      noticeVersion: document.fair.privacy.noticeVersion,
      textSha256: null,
      locale: 'id',
      at,
    })),
    files: [],
    page: { url: 'https://kampus.example/jobfair', utm: {} },
    antiSpam: { honeypot: '', elapsedMs: 41_234, provider: 'none', token: null },
  };
}

/** A whole registration for the last wave of the first day, which has places. */
export function registration(
  document: Document,
  data: Record<string, unknown> = {},
  members: object = {},
): Sent {
  const [day] = document.fair.days;
  const waves = document.fair.registration.waves.filter(({ start }) => start.startsWith(day?.date ?? ''));
  return {
    ...envelope(document, 'registration', ['process', 'statistics', 'follow-up']),
    ...members,
    data: {
      fullName: 'Niko',
      mobile: '+6281234567890',
      city: 'Jakarta Barat',
      adult: 'yes',
      education: 'sma',
      worked7d: 'yes',
      workForms: ['platform'],
      contractGoal: 'permanent_preferred',
      openToAny: true,
      days: [day?.date],
      wave: waves.at(-1)?.id,
      ...data,
    },
  };
}

/** A whole interest in the first employer, without a slot, from someone who did not register. */
export function interest(document: Document, data: Record<string, unknown> = {}, members: object = {}): Sent {
  const employer = document.employers[0];
  const who = 'registrationRef' in data ? {} : { fullName: 'Ayu', email: 'ayu@example.org' };
  return {
    ...envelope(document, 'interest', ['share']),
    ...members,
    data: { employerId: employer?.id, vacancyIds: employer?.vacancyIds.slice(0, 2), ...who, ...data },
  };
}

/** What may be counted of someone without their name. */
export function statistics(document: Document, data: Record<string, unknown>, members: object = {}): Sent {
  return {
    ...envelope(document, 'statistics', ['statistics']),
    page: { url: '', utm: {} },
    ...members,
    data,
  };
}

/** The slots of an employer, in the order of the document. */
export function slotsOf(document: Document, employerId: string): readonly Bookable[] {
  return document.sessions
    .filter((session) => session.employerId === employerId)
    .flatMap(({ slots }) => slots ?? []);
}
