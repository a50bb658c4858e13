import type { Fair, Interval } from 'jobfair-widgets/schema';

/** A wave or a slot: something that only so many can hold at a time. */
export interface Place extends Interval {
  readonly id: string;
  readonly kind: 'wave' | 'slot';
  /** Null means that there is no limit. */
  readonly capacity: number | null;
  /** Taken before, outside of this endpoint. */
  readonly booked: number;
  /** Of a slot: whose session it belongs to. */
  readonly employerId: string | null;
}

/** Every wave and slot of the fair by its id, in the document's order. */
export function placesOf(fair: Fair): ReadonlyMap<string, Place> {
  const waves = (fair.details.registration?.waves ?? []).map((wave) => place(wave, 'wave', null));
  const slots = fair.sessions.flatMap((session) =>
    (session.slots ?? []).map((slot) => place(slot, 'slot', session.employerId ?? null)),
  );
  return new Map([...waves, ...slots].map((one) => [one.id, one]));
}

interface Bookable extends Interval {
  readonly id: string;
  readonly capacity?: number | null | undefined;
  readonly booked?: number | null | undefined;
}

function place(of: Bookable, kind: Place['kind'], employerId: string | null): Place {
  const { id, start, end, capacity, booked } = of;
  return { id, kind, start, end, capacity: capacity ?? null, booked: booked ?? 0, employerId };
}

/** True while fewer hold it than may; `held` are those whom this endpoint gave it to. */
export function hasRoom(place: Place, held: number): boolean {
  return place.capacity === null || place.booked + held < place.capacity;
}
