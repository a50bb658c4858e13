/** After so many retries the person is asked. */
export const mostRetries = 6;

/** Milliseconds of waiting, the time of transfers and of `Retry-After` not counted, after which the person is asked. */
export const mostWaiting = 90_000;

/** Longer than this an endpoint may not make people wait without being told. */
const longestRetryAfter = 120_000;

/**
 * Milliseconds to wait before retry `number` (0 is the first): chance, so that a hall full of phones does not come back
 * at once; never below what the endpoint asked for; null when it asks for longer than two minutes.
 */
export function retryDelay(number: number, after: number | null, chance: number): number | null {
  if (after !== null && after > longestRetryAfter) return null;
  const delay = chance * Math.min(20_000, 800 * 2 ** number);
  return after === null ? delay : Math.max(delay, after, 1000);
}
