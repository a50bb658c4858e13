import { makePace } from '../server/pace.ts';

/** Tries to open a ticket that did not succeed. */
export interface Tries {
  /** Seconds to wait; 0 means that this try may be made. */
  begin(address: string, reference: string, contact: string): number;
  /** It succeeded, and so does not count. */
  succeed(address: string, reference: string, contact: string): void;
}

/**
 * Wrong tries alone count, so a campus behind one address opens as many tickets as it likes. From one address 120 a
 * minute; for one reference, and for one contact, 20 at once and then one a minute, wherever they come from.
 */
export function limitTries(now?: () => number): Tries {
  const paces = [makePace(120, now), makePace(1, now, 20), makePace(1, now, 20)];
  return {
    begin(...keys) {
      const waits = paces.map((pace, index) => pace.take(keys[index] ?? ''));
      const longest = Math.max(...waits);
      if (longest > 0) {
        // What was not tried is not counted where there was room.
        paces.forEach((pace, index) => waits[index] === 0 && pace.giveBack(keys[index] ?? ''));
      }
      return longest;
    },
    succeed(...keys) {
      paces.forEach((pace, index) => pace.giveBack(keys[index] ?? ''));
    },
  };
}
