import * as z from 'zod/mini';
import { employerSchema, type Employer } from './employer.ts';
import { fairDetailsSchema, type FairDetails } from './fair-details.ts';
import { liveSchema, type Live } from './live.ts';
import { boothSchema, hallSchema, serviceSchema, type Booth, type Hall, type Service } from './place.ts';
import { mapSchema, stated } from './scalars.ts';
import { sessionSchema, type Session } from './session.ts';
import { vacancySchema, type Vacancy } from './vacancy.ts';
import { termSchema, type Vocabularies } from './vocabulary.ts';

/** The fair document as published: everything but `fair` may be missing. */
export const fairDocumentSchema = z.looseObject({
  schemaVersion: stated(z.string()),
  fair: fairDetailsSchema,
  vocabularies: stated(mapSchema(z.array(termSchema))),
  halls: stated(z.array(hallSchema)),
  booths: stated(z.array(boothSchema)),
  services: stated(z.array(serviceSchema)),
  employers: stated(z.array(employerSchema)),
  vacancies: stated(z.array(vacancySchema)),
  sessions: stated(z.array(sessionSchema)),
  live: stated(liveSchema),
});

/** A fair that was read: every list is there, each part is whole. */
export interface Fair {
  readonly details: FairDetails;
  readonly vocabularies: Vocabularies;
  readonly halls: readonly Hall[];
  readonly booths: readonly Booth[];
  readonly services: readonly Service[];
  readonly employers: readonly Employer[];
  readonly vacancies: readonly Vacancy[];
  readonly sessions: readonly Session[];
  readonly live: Live | null;
}
