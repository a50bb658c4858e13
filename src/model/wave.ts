import * as z from 'zod/mini';
import { countSchema, identifierSchema, instantSchema, stated } from './scalars.ts';

/** An hour of arrival with a limit: what keeps a crowd safe at the gate. */
export const waveSchema = z.looseObject({
  id: identifierSchema,
  start: instantSchema,
  end: instantSchema,
  capacity: stated(countSchema),
  booked: stated(countSchema),
});
export type Wave = z.infer<typeof waveSchema>;

/** Places left in a wave, a slot or a session; null when no limit is stated. */
export function placesLeft(of: {
  capacity?: number | null | undefined;
  booked?: number | null | undefined;
}): number | null {
  if (of.capacity === null || of.capacity === undefined) return null;
  return Math.max(0, of.capacity - (of.booked ?? 0));
}
