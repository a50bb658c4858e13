import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readProblemDetails } from '../../src/model/problem-details.ts';

describe('the problem in a reply', () => {
  it('is kept whole', () => {
    const whole = {
      type: 'https://api.kampus.example/problems/validation',
      title: 'An answer is wrong',
      status: 422,
      detail: 'Ada jawaban yang perlu diperbaiki.',
      errors: [{ pointer: '#/data/mobile', code: 'phone', detail: 'Nomor ini tidak kami kenal.' }],
      remaining: ['wave-13-4'],
      trace: 'abc',
    };
    assert.deepEqual(readProblemDetails(whole), whole);
  });

  const cases: readonly [what: string, body: unknown, read: unknown][] = [
    ['nothing', null, {}],
    ['a page of HTML', '<!doctype html>', {}],
    ['a list', [{ type: 'validation' }], {}],
    ['another shape of errors', { type: 'validation', errors: { mobile: ['x'] } }, { type: 'validation' }],
    ['a status that is a text', { type: 'slot-full', status: '409' }, { type: 'slot-full' }],
    [
      'ids that are numbers',
      { type: 'slot-full', remaining: [1], detail: 'Penuh' },
      { type: 'slot-full', detail: 'Penuh' },
    ],
  ];
  for (const [what, body, read] of cases)
    it(`is read as far as it can be: ${what}`, () => assert.deepEqual(readProblemDetails(body), read));
});
