import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesLeft } from '../../src/model/wave.ts';

describe('places left', () => {
  const cases: readonly [what: string, of: Parameters<typeof placesLeft>[0], left: number | null][] = [
    ['are what is not booked', { capacity: 350, booked: 298 }, 52],
    ['are none when all are booked', { capacity: 350, booked: 350 }, 0],
    ['are none, never fewer, when too many were let in', { capacity: 350, booked: 360 }, 0],
    ['are all where nothing is said of bookings', { capacity: 2 }, 2],
    ['are all where bookings are not stated', { capacity: 2, booked: null }, 2],
    ['are none where nobody may come', { capacity: 0, booked: 0 }, 0],
    ['have no limit where none is stated', { booked: 12 }, null],
    ['have no limit where it is null, which is never zero', { capacity: null, booked: 12 }, null],
  ];
  for (const [what, of, left] of cases) it(what, () => assert.equal(placesLeft(of), left));
});
