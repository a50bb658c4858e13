import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openToAddress, prefill } from '../../src/form/prefill.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import { sample } from './forms.ts';

const form = registrationForm(sample);

describe('What a page knows of a person', () => {
  const cases: readonly [id: string, given: unknown, answer: unknown][] = [
    ['fullName', 'Sri', 'Sri'],
    ['fullName', 12, '12'],
    ['fullName', ' ', undefined],
    ['fullName', { first: 'Sri' }, undefined],
    ['fullName', null, undefined],
    ['education', 's1', 's1'],
    ['education', 'phd', undefined],
    ['worked7d', 'yes', 'yes'],
    ['worked7d', true, undefined],
    ['contactBy', 'whatsapp,email,fax', ['whatsapp', 'email']],
    ['contactBy', ['sms', 'sms'], ['sms']],
    ['contactBy', 'fax', undefined],
    ['skills', 'Excel, las', ['Excel', 'las']],
    ['skills', ['Excel', 3, null], ['Excel', '3']],
    ['openToAny', 'true', true],
    ['openToAny', 'no', undefined],
    ['consent.process', true, undefined],
    ['cv', { name: 'cv.pdf', type: '', size: 1 }, undefined],
    ['province', '31', undefined],
    ['nothing', 'x', undefined],
    ['__proto__', { x: 1 }, undefined],
  ];
  for (const [id, given, answer] of cases)
    it(`${JSON.stringify(given)} at ${id} is ${JSON.stringify(answer) ?? 'left out'}`, () => {
      const answers = prefill(
        form,
        JSON.parse(`{${JSON.stringify(id)}:${JSON.stringify(given)}}`) as object as never,
      );
      assert.deepEqual(answers, answer === undefined ? {} : { [id]: answer });
    });

  it('may stand in an address only where it is not sensitive', () => {
    const names = ['fullName', 'needs', 'disability', 'stats.gender', 'cv', 'unknown', 'city'];
    assert.deepEqual(openToAddress(form, names), ['fullName', 'city']);
  });
});
