/** Two instants as ISO 8601 with offset; `end` is the first moment after. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

/** True if the two share at least one moment; one that begins as the other ends does not overlap it. */
export function overlaps(one: Interval, other: Interval): boolean {
  return Date.parse(one.start) < Date.parse(other.end) && Date.parse(other.start) < Date.parse(one.end);
}
