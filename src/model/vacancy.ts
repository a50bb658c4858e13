import * as z from 'zod/mini';
import { countSchema, identifierSchema, stated } from './scalars.ts';
import { textSchema } from './text.ts';

/** Pay as stated; `period` is a code such as `month`, amounts are in whole units of `currency`. */
export const salarySchema = z.looseObject({
  currency: z.string(),
  period: stated(z.string()),
  min: stated(z.number()),
  max: stated(z.number()),
  kind: stated(z.string()),
});

/** A job on offer. Null and absent mean 'not stated'. */
export const vacancySchema = z.looseObject({
  id: identifierSchema,
  employerId: identifierSchema,
  title: textSchema,
  contract: stated(z.string()),
  contractMonths: stated(z.number()),
  permanence: stated(z.string()),
  viaAgency: stated(z.boolean()),
  hours: stated(z.string()),
  arrangement: stated(z.string()),
  openings: stated(countSchema),
  education: stated(z.looseObject({ min: stated(z.string()), fields: stated(z.array(z.string())) })),
  experience: stated(
    z.looseObject({
      minYears: stated(z.number()),
      freshGraduate: stated(z.boolean()),
      countsFreelance: stated(z.boolean()),
    }),
  ),
  location: stated(z.looseObject({ city: stated(z.string()), country: stated(z.string()) })),
  salary: stated(salarySchema),
  ageRequirement: stated(
    z.looseObject({
      min: stated(z.number()),
      max: stated(z.number()),
      reason: stated(textSchema),
      review: stated(z.string()),
    }),
  ),
  accessibility: stated(z.looseObject({ open: stated(z.boolean()), kinds: stated(z.array(z.string())) })),
  skills: stated(z.array(z.string())),
  note: stated(textSchema),
});
export type Vacancy = z.infer<typeof vacancySchema>;
