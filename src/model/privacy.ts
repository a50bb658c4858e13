import * as z from 'zod/mini';
import { countSchema, identifierSchema, stated } from './scalars.ts';
import { textSchema } from './text.ts';

/** One purpose a person may agree to: a box of its own, unticked. */
export const purposeSchema = z.looseObject({
  id: identifierSchema,
  required: z.boolean(),
  form: z.enum(['registration', 'interest']),
  when: stated(z.string()),
  text: textSchema,
});
export type Purpose = z.infer<typeof purposeSchema>;

/** What the notice must state (UU 27/2022 article 21): who, for what, on which basis, how long, which rights. */
export const privacySchema = z.looseObject({
  controller: z.looseObject({ name: z.string(), email: stated(z.string()) }),
  noticeVersion: identifierSchema,
  policyUrl: stated(z.string()),
  retentionDays: countSchema,
  legalBasis: textSchema,
  rights: textSchema,
  purposes: z.array(purposeSchema).check(z.minLength(1)),
});
export type Privacy = z.infer<typeof privacySchema>;
