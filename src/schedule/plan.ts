import { overlaps, type Interval } from '../model/interval.ts';
import type { Session } from '../model/session.ts';
import { placesLeft } from '../model/wave.ts';

/** What a visitor starred: ids of employers, services and sessions, in the order of starring. */
export type Plan = readonly string[];

/** Stars what was not, and takes the star from what was. */
export function togglePlan(plan: Plan, id: string): Plan {
  return plan.includes(id) ? plan.filter((starred) => starred !== id) : [...plan, id];
}

/** Reads a plan as it was kept; anything else than a list of ids counts as an empty one. */
export function readPlan(kept: unknown): Plan {
  return Array.isArray(kept) ? [...new Set(kept.filter((id) => typeof id === 'string'))] : [];
}

/** Puts the starred first, in the order of starring; the others keep theirs. */
export function starredFirst<Item extends { readonly id: string }>(
  plan: Plan,
  items: readonly Item[],
): Item[] {
  const rank = new Map(plan.map((id, place) => [id, place]));
  const last = plan.length;
  return [...items].sort((one, other) => (rank.get(one.id) ?? last) - (rank.get(other.id) ?? last));
}

/** True if nobody can be at both: a session with slots takes one of them, any other its whole time. */
export function clashes(one: Session, other: Session): boolean {
  if (!overlaps(one, other)) return false;
  const others = timesOf(other);
  return timesOf(one).every((time) => others.every((otherTime) => overlaps(time, otherTime)));
}

function timesOf(session: Session): readonly Interval[] {
  const free = session.slots?.filter((slot) => placesLeft(slot) !== 0) ?? [];
  return free.length > 0 ? free : [session];
}
