import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overlaps } from '../../src/model/interval.ts';

describe('two times', () => {
  const at = (start: string, end: string, offset = '+07:00') => ({
    start: `2027-04-13T${start}:00${offset}`,
    end: `2027-04-13T${end}:00${offset}`,
  });
  const cases: readonly [
    what: string,
    one: ReturnType<typeof at>,
    other: ReturnType<typeof at>,
    overlap: boolean,
  ][] = [
    ['that are the same overlap', at('10:00', '11:00'), at('10:00', '11:00'), true],
    ['of which one holds the other overlap', at('09:00', '12:00'), at('10:00', '11:00'), true],
    ['that share their last minute overlap', at('10:00', '11:00'), at('10:59', '12:00'), true],
    ['of which one begins as the other ends do not', at('10:00', '11:00'), at('11:00', '12:00'), false],
    ['apart do not', at('10:00', '11:00'), at('13:00', '14:00'), false],
    [
      'written in two zones overlap by the moment',
      at('10:00', '11:00'),
      at('12:30', '13:30', '+09:00'),
      true,
    ],
    ['that look alike in two zones do not', at('10:00', '11:00'), at('10:00', '11:00', '+09:00'), false],
  ];
  for (const [what, one, other, overlap] of cases)
    it(what, () => {
      assert.equal(overlaps(one, other), overlap);
      assert.equal(overlaps(other, one), overlap);
    });
});
