import type { Session } from '../model/session.ts';
import { placesLeft } from '../model/wave.ts';

/** Places left at a session, those of its slots together where it has slots; null when no limit is stated. */
export function sessionPlaces(session: Session): number | null {
  const { slots } = session;
  if (!slots || slots.length === 0) return placesLeft(session);
  return slots.reduce<number | null>((sum, slot) => {
    const left = placesLeft(slot);
    return sum === null || left === null ? null : sum + left;
  }, 0);
}
