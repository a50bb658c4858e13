import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { engines, findBrowsers } from '../../scripts/find-browsers.ts';
import type { Plant } from '../faults/fault-proxy.ts';
import { runFaults } from '../faults/run-faults.ts';
import { judge, type Verdict } from '../faults/verdict.ts';

const found = findBrowsers();
const present = engines.filter((engine) => found[engine] !== null);
const seed = 1;

/** 300 and more at each rate are tried by `npm run test:faults`; docs/faults.md has their table. */
const count = 100;

describe('what a run over a failing network would find', () => {
  const planted: readonly (readonly [Plant, keyof Verdict])[] = [
    ['new key each try', 'stored twice'],
    ['receipt without a record', 'told sent but not stored'],
    ['refusal after the record', 'told failed but stored'],
  ];
  for (const [plant, finding] of planted) {
    test(`a ${plant}: people who were ${finding}`, { skip: !found.chromium }, async () => {
      const { verdict } = await runFaults({ engine: 'chromium', count: 24, rate: 0.5, seed, plant });
      assert.ok(verdict[finding].length > 0, JSON.stringify(verdict));
    });
  }

  test('answers that are gone, a reference that is another’s, and silence', () => {
    const story = {
      person: 'Sri',
      first: 'not known',
      last: 'sent',
      seen: '',
      reference: 'A-1',
      lost: [],
    } as const;
    const rows = [{ fullName: 'Sri', reference: 'A-1' }];
    const wrong = (changed: object) =>
      Object.entries(judge([{ ...story, ...changed }], rows)).flatMap(([what, people]: [string, string[]]) =>
        people.length > 0 ? [what] : [],
      );
    assert.deepEqual(wrong({}), []);
    assert.deepEqual(wrong({ lost: ['city'] }), ['answers lost']);
    assert.deepEqual(wrong({ reference: 'LAIN-0000' }), ['told a wrong reference']);
    assert.deepEqual(wrong({ last: 'nothing', reference: null }), ['never told']);
  });
});

for (const engine of present) {
  for (const rate of [0.1, 0.3, 0.5]) {
    test(`of ${count} people at ${rate * 100}% faults each is stored once and told so (${engine})`, async () => {
      const { findings, stored, faults } = await runFaults({ engine, count, rate, seed });
      assert.deepEqual(findings, []);
      assert.equal(stored, count);
      assert.ok(faults > 0, 'no request met a fault');
    });
  }
}
