import * as z from 'zod/mini';
import { identifierSchema, stated } from './scalars.ts';
import { textSchema } from './text.ts';

/** A code with its words. `rank` orders degrees of education: a higher one includes the lower. */
export const termSchema = z.looseObject({
  code: identifierSchema,
  label: textSchema,
  rank: stated(z.number()),
});
export type Term = z.infer<typeof termSchema>;

/** Lists of terms by name: education, fields, contract, arrangement, hours, permanence, applyMode, … */
export type Vocabularies = Readonly<Record<string, readonly Term[]>>;
