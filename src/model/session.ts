import * as z from 'zod/mini';
import { countSchema, identifierSchema, instantSchema, stated } from './scalars.ts';
import { textSchema } from './text.ts';

/** A time at a session that a person can book. */
export const slotSchema = z.looseObject({
  id: identifierSchema,
  start: instantSchema,
  end: instantSchema,
  capacity: stated(countSchema),
  booked: stated(countSchema),
});
export type Slot = z.infer<typeof slotSchema>;

/** Something that happens at a time: a talk, interviews, a workshop, a service. */
export const sessionSchema = z.looseObject({
  id: identifierSchema,
  kind: stated(z.string()),
  title: textSchema,
  description: stated(textSchema),
  employerId: stated(z.string()),
  hallId: stated(z.string()),
  place: stated(textSchema),
  start: instantSchema,
  end: instantSchema,
  languages: stated(z.array(z.string())),
  signLanguage: stated(z.boolean()),
  registration: stated(z.string()),
  capacity: stated(countSchema),
  booked: stated(countSchema),
  slots: stated(z.array(slotSchema)),
  vacancyIds: stated(z.array(z.string())),
});
export type Session = z.infer<typeof sessionSchema>;
