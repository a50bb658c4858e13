import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countSchema, daySchema, instantSchema, uuidSchema } from '../../src/model/scalars.ts';

const accepted = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('an instant', () => {
  const right = [
    '2027-04-13T09:00:00+07:00',
    '2027-04-13T09:00+07:00',
    '2027-04-13T02:00:00Z',
    '2027-04-13T02:00:00.125Z',
    '2027-12-31T23:59:59-09:30',
    '2028-02-29T00:00:00+08:00',
    '2000-02-29T00:00:00Z',
  ];
  for (const text of right)
    it(`is ${text}`, () => {
      assert.ok(accepted(instantSchema, text));
      assert.ok(Number.isFinite(Date.parse(text)));
    });

  const wrong = [
    ['2027-04-13', 'a day alone'],
    ['2027-04-13T09:00:00', 'no offset'],
    ['2027-04-13T09:00:00+0700', 'an offset that Safari does not read'],
    ['2027-04-13T09:00:00+07', 'half an offset'],
    ['2027-04-13 09:00:00+07:00', 'a space'],
    ['2027-04-13T24:00:00+07:00', 'an hour too many'],
    ['2027-04-13T09:60:00+07:00', 'a minute too many'],
    ['2027-02-29T09:00:00+07:00', 'no leap year'],
    ['2100-02-29T09:00:00+07:00', 'no leap year either'],
    ['2027-04-31T09:00:00+07:00', 'a day too many'],
    ['2027-13-01T09:00:00+07:00', 'a month too many'],
    ['2027-04-13T09:00:00+07:00\n', 'a line end'],
    ['13/04/2027 09:00', 'another order'],
    [1_807_581_600_000, 'milliseconds'],
    [null, 'null'],
  ] as const;
  for (const [value, why] of wrong)
    it(`is not ${JSON.stringify(value)}: ${why}`, () => assert.equal(accepted(instantSchema, value), false));
});

describe('a day', () => {
  it('is each day of the calendar and no other, from 1996 to 2104', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    for (let year = 1996; year <= 2104; year += 1)
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const date = new Date(Date.UTC(year, month - 1, day));
          const text = `${year}-${two(month)}-${two(day)}`;
          assert.equal(accepted(daySchema, text), date.toISOString().startsWith(text), text);
        }
  });

  for (const text of ['2027-4-13', '27-04-13', '2027-04-13T00:00:00Z', '+2027-04-13', ''])
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(accepted(daySchema, text), false));
});

describe('a key', () => {
  const cases: readonly [text: string, right: boolean][] = [
    ['3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d', true],
    ['3F2B1C4D-5E6F-4A7B-8C9D-0E1F2A3B4C5D', true],
    ['3f2b1c4d-5e6f-1a7b-8c9d-0e1f2a3b4c5d', false],
    ['3f2b1c4d-5e6f-4a7b-7c9d-0e1f2a3b4c5d', false],
    ['3f2b1c4d5e6f4a7b8c9d0e1f2a3b4c5d', false],
    ['00000000-0000-0000-0000-000000000000', false],
    [' 3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d', false],
  ];
  for (const [text, right] of cases)
    it(`${text} is ${right ? 'one' : 'none'}`, () => assert.equal(accepted(uuidSchema, text), right));
});

describe('how many', () => {
  const cases: readonly [value: unknown, right: boolean][] = [
    [0, true],
    [350, true],
    [-1, false],
    [0.5, false],
    [NaN, false],
    [Infinity, false],
    ['7', false],
  ];
  for (const [value, right] of cases)
    it(`${typeof value} ${String(value)} is ${right ? 'a' : 'no'} count`, () =>
      assert.equal(accepted(countSchema, value), right));
});
