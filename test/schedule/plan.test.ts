import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Session } from '../../src/model/session.ts';
import { clashes, readPlan, starredFirst, togglePlan } from '../../src/schedule/plan.ts';

describe('a plan', () => {
  it('gains an id at its end and loses it where it stands', () => {
    assert.deepEqual(togglePlan([], 'a'), ['a']);
    assert.deepEqual(togglePlan(['a'], 'b'), ['a', 'b']);
    assert.deepEqual(togglePlan(['a', 'b', 'c'], 'b'), ['a', 'c']);
  });

  const kept: readonly [unknown, readonly string[]][] = [
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['a', 'a', 'b'],
      ['a', 'b'],
    ],
    [['a', 1, null, { id: 'b' }], ['a']],
    [null, []],
    ['a', []],
    [{ 0: 'a', length: 1 }, []],
  ];
  for (const [value, plan] of kept) {
    it(`kept as ${JSON.stringify(value)} reads as ${JSON.stringify(plan)}`, () => {
      assert.deepEqual(readPlan(value), plan);
    });
  }

  it('offers the starred first, in the order of starring, then the others as they were', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    assert.deepEqual(
      starredFirst(['d', 'x', 'b'], items).map(({ id }) => id),
      ['d', 'b', 'a', 'c'],
    );
  });
});

describe('two sessions', () => {
  const at = (hours: string, rest: Partial<Session> = {}): Session => ({
    id: hours,
    title: hours,
    ...span(hours),
    ...rest,
  });
  const slot = (hours: string, booked = 0) => ({ id: hours, ...span(hours), capacity: 1, booked });
  const talk = at('10-11');
  const cases: readonly [title: string, one: Session, other: Session, clash: boolean][] = [
    ['clash when they share a moment', talk, at('10-12'), true],
    ['do not clash when one begins as the other ends', talk, at('11-12'), false],
    [
      'do not clash when a slot is left outside the other',
      talk,
      at('10-15', { slots: [slot('10-11'), slot('13-14')] }),
      false,
    ],
    [
      'clash when the slots outside the other are taken',
      talk,
      at('10-15', { slots: [slot('10-11'), slot('13-14', 1)] }),
      true,
    ],
    [
      'clash when each has one slot left, at the same time',
      at('10-15', { slots: [slot('10-11'), slot('12-13', 1)] }),
      at('9-12', { slots: [slot('9-10', 1), slot('10-11')] }),
      true,
    ],
    [
      'clash by their whole time when no slot is left',
      talk,
      at('10-15', { slots: [slot('13-14', 1)] }),
      true,
    ],
  ];
  for (const [title, one, other, clash] of cases) {
    it(title, () => {
      assert.equal(clashes(one, other), clash);
      assert.equal(clashes(other, one), clash);
    });
  }
});

function span(hours: string) {
  const [start, end] = hours.split('-').map((hour) => `2027-05-04T${hour.padStart(2, '0')}:00:00+08:00`);
  return { start: start ?? '', end: end ?? '' };
}
