import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Session } from '../../src/model/session.ts';
import { sessionPlaces } from '../../src/schedule/session-places.ts';

const times = { start: '2027-05-04T10:00:00+08:00', end: '2027-05-04T11:00:00+08:00' };
const slot = (capacity: number | null, booked: number) => ({
  id: `${capacity}-${booked}`,
  ...times,
  capacity,
  booked,
});

describe('places left at a session', () => {
  const cases: readonly [title: string, rest: Partial<Session>, left: number | null][] = [
    ['are not known without a limit', {}, null],
    ['are the limit less what is booked', { capacity: 40, booked: 31 }, 9],
    ['are never below none', { capacity: 40, booked: 41 }, 0],
    ['are those of its slots together', { capacity: 99, slots: [slot(2, 0), slot(2, 2), slot(2, 1)] }, 3],
    ['are not known when one slot has no limit', { slots: [slot(2, 0), slot(null, 0)] }, null],
    ['are its own where the list of slots is empty', { capacity: 5, booked: 0, slots: [] }, 5],
  ];
  for (const [title, rest, left] of cases) {
    it(title, () => assert.equal(sessionPlaces({ id: 's', title: 'S', ...times, ...rest }), left));
  }
});
