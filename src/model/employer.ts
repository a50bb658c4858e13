import * as z from 'zod/mini';
import { countSchema, daySchema, identifierSchema, stated } from './scalars.ts';
import { textSchema } from './text.ts';

/** A question an employer asks of those who show interest. */
export const employerQuestionSchema = z.looseObject({
  id: identifierSchema,
  type: z.enum(['text', 'yesno', 'choice']),
  label: textSchema,
  options: stated(z.array(z.looseObject({ code: identifierSchema, label: textSchema }))),
});
export type EmployerQuestion = z.infer<typeof employerQuestionSchema>;

/** An employer at the fair. */
export const employerSchema = z.looseObject({
  id: identifierSchema,
  name: textSchema,
  kind: stated(z.string()),
  sector: stated(textSchema),
  city: stated(z.string()),
  about: stated(textSchema),
  website: stated(z.string()),
  logo: stated(z.string()),
  boothId: stated(z.string()),
  daysPresent: stated(z.array(daySchema)),
  applyModes: stated(z.array(z.string())),
  replyWithinDays: stated(countSchema),
  inclusive: stated(z.boolean()),
  languages: stated(z.array(z.string())),
  vacancyIds: stated(z.array(z.string())),
  questions: stated(z.array(z.unknown())),
});
export type Employer = z.infer<typeof employerSchema>;
