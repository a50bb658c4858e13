/** Lets so many a minute through from each address. */
export interface Pace {
  /** Seconds until the address may try again; 0 means now, and counts. */
  take(address: string): number;
  /** Undoes one that was let through. */
  giveBack(address: string): void;
}

/** Addresses are forgotten once their allowance is whole again; this often it is looked for. */
const sweepAt = 10_000;

/**
 * An allowance of a minute that refills steadily: a campus whose visitors all submit at once is let through, and a
 * queue behind it moves every moment instead of once a minute. 0 a minute means no limit. `atOnce` is what a rested
 * address may do in one moment.
 */
export function makePace(
  perMinute: number,
  now: () => number = () => performance.now(),
  atOnce = perMinute,
): Pace {
  const perMillisecond = perMinute / 60_000;
  const left = new Map<string, { allowance: number; at: number }>();
  const refill = (address: string) => {
    const known = left.get(address);
    const at = now();
    const allowance = known ? Math.min(atOnce, known.allowance + (at - known.at) * perMillisecond) : atOnce;
    return { allowance, at };
  };
  const sweep = () => {
    for (const address of left.keys()) if (refill(address).allowance >= atOnce) left.delete(address);
  };
  return {
    take(address) {
      if (perMinute === 0) return 0;
      if (left.size >= sweepAt) sweep();
      const { allowance, at } = refill(address);
      const isLetThrough = allowance >= 1;
      left.set(address, { allowance: isLetThrough ? allowance - 1 : allowance, at });
      return isLetThrough ? 0 : Math.max(1, Math.ceil((1 - allowance) / perMillisecond / 1000));
    },
    giveBack(address) {
      const { allowance, at } = refill(address);
      if (perMinute > 0) left.set(address, { allowance: Math.min(atOnce, allowance + 1), at });
    },
  };
}
