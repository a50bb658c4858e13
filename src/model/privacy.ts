import * as z from 'zod/mini';
import { countSchema, identifierSchema, stated } from './scalars.ts';
import { pickText, textSchema } from './text.ts';

/** One purpose a person may agree to: a box of its own, unticked. */
export const purposeSchema = z.looseObject({
  id: identifierSchema,
  required: z.boolean(),
  form: z.enum(['registration', 'interest']),
  when: stated(z.string()),
  text: textSchema,
});
export type Purpose = z.infer<typeof purposeSchema>;

/** Nobody can agree to nothing, nor once to two things. */
function checkPurposes(context: z.core.ParsePayload<Purpose[]>): void {
  const purposes = context.value;
  const report = (message: string) => context.issues.push({ code: 'custom', message, input: purposes });
  if (purposes.some(({ text }) => pickText(text, '').text.trim() === '')) report('a text is empty');
  const boxes = new Set(purposes.map(({ form, id }) => JSON.stringify([form, id])));
  if (boxes.size < purposes.length) report('an id is used twice in one form');
}

/** What the notice must state (UU 27/2022 article 21): who, for what, on which basis, how long, which rights. */
export const privacySchema = z.looseObject({
  controller: z.looseObject({ name: z.string(), email: stated(z.string()) }),
  noticeVersion: identifierSchema,
  policyUrl: stated(z.string()),
  retentionDays: countSchema,
  legalBasis: textSchema,
  rights: textSchema,
  purposes: z.array(purposeSchema).check(z.minLength(1), checkPurposes),
});
export type Privacy = z.infer<typeof privacySchema>;
