import type { Employer } from '../model/employer.ts';
import type { Booth, Hall, Service } from '../model/place.ts';
import type { Session } from '../model/session.ts';
import type { Vacancy } from '../model/vacancy.ts';
import type { SearchableText } from './searchable-text.ts';
import type { LabelOf } from './vocabulary-labels.ts';

export interface VacancyEntry {
  readonly vacancy: Vacancy;
  readonly text: SearchableText;
}

/** What stands at a booth: an employer, a service, or nothing known; an employer may not have a booth yet. */
export interface BoothEntry {
  /** Unique among the booths. */
  readonly id: string;
  readonly booth: Booth | null;
  readonly hall: Hall | null;
  readonly employer: Employer | null;
  readonly service: Service | null;
  readonly vacancies: readonly VacancyEntry[];
  readonly text: SearchableText;
}

export interface SessionEntry {
  readonly session: Session;
  readonly employer: Employer | null;
  readonly hall: Hall | null;
  /** The calendar day it begins on, in the fair's zone. */
  readonly day: string;
  readonly text: SearchableText;
}

/** A fair made ready to be searched; built once a document. */
export interface ScheduleIndex {
  /** The fair's time zone, one that Intl knows. */
  readonly zone: string;
  /** The words of the fair's codes. */
  readonly labelOf: LabelOf;
  /** What can be starred: employers, services, sessions. */
  readonly ids: ReadonlySet<string>;
  /** Every day of the fair or of a session, in order. */
  readonly days: readonly string[];
  /** In the order of their numbers; those without a booth last. */
  readonly booths: readonly BoothEntry[];
  /** In the order of time. */
  readonly sessions: readonly SessionEntry[];
}

/** The id of who stands at a booth: what a star is kept under. */
export function hostId(entry: BoothEntry): string | null {
  return (entry.employer ?? entry.service)?.id ?? null;
}
