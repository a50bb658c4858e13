import * as z from 'zod/mini';
import { privacySchema } from './privacy.ts';
import { countSchema, daySchema, identifierSchema, instantSchema, mapSchema, stated } from './scalars.ts';
import { textSchema } from './text.ts';
import { waveSchema } from './wave.ts';

/** A day of the fair. */
export const fairDaySchema = z.looseObject({
  date: daySchema,
  opens: stated(instantSchema),
  closes: stated(instantSchema),
  lastEntry: stated(instantSchema),
  breaks: stated(
    z.array(z.looseObject({ start: instantSchema, end: instantSchema, label: stated(textSchema) })),
  ),
});
export type FairDay = z.infer<typeof fairDaySchema>;

/** When and how people register, and the fair's limits. */
export const registrationRulesSchema = z.looseObject({
  opens: stated(instantSchema),
  closes: stated(instantSchema),
  walkIn: stated(z.boolean()),
  waves: stated(z.array(waveSchema)),
  maxInterestsPerCandidate: stated(countSchema),
  maxSlotsPerCandidate: stated(countSchema),
  cv: stated(z.looseObject({ maxBytes: countSchema, accept: z.array(z.string()) })),
  waitingList: stated(z.boolean()),
  /** By question, what the organiser says of it; `question-setting.ts` has its shape. */
  questions: stated(mapSchema(z.unknown())),
});
export type RegistrationRules = z.infer<typeof registrationRulesSchema>;

/** Who to ask when something does not work. */
export const organiserSchema = z.looseObject({
  name: textSchema,
  email: stated(z.string()),
  whatsapp: stated(z.string()),
  website: stated(z.string()),
});
export type Organiser = z.infer<typeof organiserSchema>;

/** Where the fair is. */
export const venueSchema = z.looseObject({
  name: textSchema,
  address: stated(z.looseObject({})),
});

/** The head of a fair document: what registration needs, and what the others refer to. */
export const fairDetailsSchema = z.looseObject({
  id: identifierSchema,
  name: textSchema,
  tagline: stated(textSchema),
  timeZone: z.string(),
  locales: stated(z.array(z.string())),
  defaultLocale: stated(z.string()),
  updatedAt: stated(instantSchema),
  venue: stated(venueSchema),
  days: z.array(fairDaySchema).check(z.minLength(1)),
  registration: stated(registrationRulesSchema),
  organiser: stated(organiserSchema),
  privacy: stated(privacySchema),
});
export type FairDetails = z.infer<typeof fairDetailsSchema>;
