import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blank, put } from '../../src/form/filling.ts';
import { interestForm } from '../../src/form/interest-form.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import { standsAlready } from '../../src/form/stands-already.ts';
import { sample } from './forms.ts';

const registration = registrationForm(sample);
const interest = interestForm(sample, 'emp-senandika');

describe('A page is not drawn again for', () => {
  const cases: readonly [what: string, isSo: boolean, id: string, before: string, after: string][] = [
    ['another letter of a name', true, 'fullName', 'Sr', 'Sri'],
    ['another digit of a phone number', true, 'mobile', '0812', '08123'],
    ['another line of a text', true, 'needsOther', 'a', 'a\nb'],
    ['the first letter: what is shared is listed', false, 'fullName', '', 'S'],
    ['the last letter taken away', false, 'fullName', 'S', ''],
    ['a city, which offers suggestions', false, 'city', 'Jak', 'Jaka'],
    ['a choice', false, 'adult', 'yes', 'no'],
    ['what is no question', false, 'nothing', 'a', 'b'],
  ];
  for (const [what, isSo, id, before, after] of cases)
    it(`${what}: ${isSo ? 'yes' : 'it is'}`, () => {
      const filling = put(blank, id, before, registration);
      assert.equal(standsAlready(registration, id, filling, put(filling, id, after, registration)), isSo);
    });

  it('a letter that takes a message away: it is', () => {
    const filling = put(blank, 'email', 'a@', registration);
    const wrong = { ...filling, problems: [{ question: 'email', message: { key: 'email' } }] };
    assert.equal(
      standsAlready(registration, 'email', wrong, put(filling, 'email', 'a@b.id', registration)),
      false,
    );
  });

  it('an answer that decides what else is asked: it is', () => {
    const filling = put(blank, 'registrationRef', 'A', interest);
    const form = {
      ...interest,
      steps: [
        {
          id: 'x',
          questions: [
            { id: 'registrationRef', kind: 'text', most: 9 } as const,
            {
              id: 'other',
              kind: 'text',
              most: 9,
              when: [{ question: 'registrationRef', is: ['AB'] }],
            } as const,
          ],
        },
      ],
    };
    assert.equal(
      standsAlready(form, 'registrationRef', filling, put(filling, 'registrationRef', 'AB', form)),
      false,
    );
  });
});
