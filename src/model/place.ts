import * as z from 'zod/mini';
import { identifierSchema, stated } from './scalars.ts';
import { textSchema } from './text.ts';

/** A hall with its plan, in metres from its north-west corner. */
export const hallSchema = z.looseObject({
  id: identifierSchema,
  name: textSchema,
  floor: stated(textSchema),
  theme: stated(textSchema),
  map: stated(z.looseObject({ width: z.number(), depth: z.number() })),
  stepFree: stated(z.boolean()),
  facilities: stated(z.array(z.looseObject({ type: z.string(), x: z.number(), y: z.number() }))),
});
export type Hall = z.infer<typeof hallSchema>;

/** A booth: its number is what people read on signs and type in search. */
export const boothSchema = z.looseObject({
  id: identifierSchema,
  number: identifierSchema,
  hallId: stated(z.string()),
  rect: stated(z.looseObject({ x: z.number(), y: z.number(), w: z.number(), d: z.number() })),
  stepFree: stated(z.boolean()),
  employerId: stated(z.string()),
});
export type Booth = z.infer<typeof boothSchema>;

/** A desk that serves visitors and offers no work: the job-seeker card, a CV clinic. */
export const serviceSchema = z.looseObject({
  id: identifierSchema,
  name: textSchema,
  about: stated(textSchema),
  boothId: stated(z.string()),
});
export type Service = z.infer<typeof serviceSchema>;
