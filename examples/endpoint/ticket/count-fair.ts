import type { Fair } from 'jobfair-widgets/schema';

interface Bookable {
  readonly id: string;
  readonly capacity?: number | null | undefined;
  readonly booked?: number | null | undefined;
}

/**
 * The fair with those counted who hold a wave or slot here, as someone sees it who holds the places `own` already: theirs
 * always have room for them.
 */
export function countFair(fair: Fair, held: ReadonlyMap<string, number>, own: readonly string[]): Fair {
  const count = <T extends Bookable>(place: T): T => {
    const isOwn = own.includes(place.id);
    const booked = (place.booked ?? 0) + (held.get(place.id) ?? 0) - (isOwn ? 1 : 0);
    const { capacity } = place;
    const most = isOwn && typeof capacity === 'number' ? Math.max(0, capacity - 1) : booked;
    return { ...place, booked: Math.min(booked, most) };
  };
  const { registration } = fair.details;
  return {
    ...fair,
    details: {
      ...fair.details,
      registration: registration && { ...registration, waves: registration.waves?.map(count) },
    },
    sessions: fair.sessions.map((session) => ({ ...session, slots: session.slots?.map(count) })),
  };
}
