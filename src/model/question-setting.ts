import * as z from 'zod/mini';
import { identifierSchema, stated } from './scalars.ts';
import { textSchema } from './text.ts';

export const questionTypes = [
  'text',
  'long-text',
  'choice',
  'multiple-choice',
  'number',
  'date',
  'link',
  'yesno',
] as const;

/**
 * What an organiser says about one question of the registration, by its id: to ask it or not, to require it or not, and
 * why; with `type` and `label`, a question of their own.
 */
export const questionSettingSchema = z.looseObject({
  ask: stated(z.boolean()),
  required: stated(z.boolean()),
  /** Why it is asked; shown beside it. */
  purpose: stated(textSchema),
  type: stated(z.enum(questionTypes)),
  label: stated(textSchema),
  hint: stated(textSchema),
  options: stated(z.array(z.looseObject({ code: identifierSchema, label: textSchema }))),
  /** Characters of a text, choices of several, or the least and greatest number. */
  min: stated(z.number()),
  max: stated(z.number()),
  /** The step that it stands in; without it, the last one before the consents. */
  step: stated(z.string()),
});
export type QuestionSetting = z.infer<typeof questionSettingSchema>;
