import type { BoothEntry } from './schedule-index.ts';
import { makeSearchable } from './searchable-text.ts';

/**
 * Finds a booth by the code on its sign, as people type it: `A07`, `a7` and `A 07` are one.
 * A number written exactly so wins, then the first that reads the same.
 */
export function findBooth(booths: readonly BoothEntry[], code: string): BoothEntry | null {
  const wanted = readCode(code);
  if (wanted === '') return null;
  return (
    booths.find(({ booth }) => booth?.number === code) ??
    booths.find(({ booth }) => booth && readCode(booth.number) === wanted) ??
    null
  );
}

/** The booth that a page's hash names (`#booth=A07`), as written there. */
export function boothInHash(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('booth') || null;
}

function readCode(code: string): string {
  return makeSearchable(code).joined.replace(/0*(\d+)/g, '$1');
}
