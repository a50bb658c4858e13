import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { readPhone } from '../../src/form/country/id/read-phone.ts';
import { chances } from './chances.ts';

describe('One number', () => {
  const spellings = [
    '+62 (0)812-3456-789',
    '+62 0812 3456 789',
    '62 0812 3456 789',
    '0812/3456/789',
    '0812–3456–789',
    '0812\u20113456\u2011789',
    '\u202a+62 812-3456-789\u202c',
    '\u200e0812\u00a03456\u00a0789\u200f',
    '\ufeff08123456789',
    '0812\u00ad3456789',
    '＋６２８１２３４５６７８９',
    '０８１２３４５６７８９',
    '٠٨١٢٣٤٥٦٧٨٩',
    '\t0812 3456 789\n',
  ];
  for (const typed of spellings)
    it(`is +628123456789 as ${JSON.stringify(typed)}`, () => assert.equal(readPhone(typed), '+628123456789'));
});

describe('No number of a phone that one carries', () => {
  const junk: readonly [typed: string, why: string][] = [
    ['+62 21 566 3232', 'a landline of Jakarta'],
    ['+62 21 566 3232\n', 'a landline and a line end'],
    ['+62 21 566 3232)', 'a landline and a bracket'],
    ['+65 6123 4567', 'a landline of Singapore'],
    ['+60 3 2161 0000', 'a landline of Kuala Lumpur'],
    ['+61 2 9374 4000', 'a landline of Sydney'],
    ['0800 123 4567', 'a free number'],
    ['14022', 'a service number'],
    ['112', 'an emergency number'],
    ['0062 812 3456 789', 'dialled from abroad: + is asked for'],
    ['++628123456789', 'a plus too many'],
    ['0812 3456 789 / 0812 9999 999', 'two numbers'],
    ['0812 3456 789 (rumah)', 'words beside it'],
    ['wa.me/628123456789', 'a link'],
    ['0812_3456_789', 'underscores'],
    ['0812345O789', 'a letter that looks like a digit'],
    ['1'.repeat(100_000), '100,000 digits'],
    [`+${'1'.repeat(100_000)}`, '100,000 digits of another country'],
    [`${' '.repeat(100_000)}0812`, '100,000 spaces'],
    ['', 'nothing'],
    ['+', 'a plus alone'],
  ];
  for (const [typed, why] of junk)
    it(`is ${JSON.stringify(typed.slice(0, 32))}: ${why}`, () => assert.equal(readPhone(typed), null));
});

describe('The trimmed rules', () => {
  const countries: readonly CountryCode[] = ['ID', 'MY', 'SG', 'TL', 'AU'];
  const codes = ['62', '60', '65', '670', '61'];

  it('say of five thousand numbers of the region what the whole library says', () => {
    const chance = chances(62);
    let right = 0;
    for (let tried = 0; tried < 5_000; tried += 1) {
      const at = Math.floor(chance() * codes.length);
      const digits = Array.from({ length: 6 + Math.floor(chance() * 8) }, () => Math.floor(chance() * 10));
      const typed = `+${codes[at]}${chance() < 0.5 ? [8, 1, 9, 7, 4][at] : ''}${digits.join('')}`;
      const known = parsePhoneNumberFromString(typed, { extract: false });
      // Christmas Island and the Cocos share Australia's code: there the trimmed rules may say either.
      if (known?.country && !countries.includes(known.country)) continue;
      const isMobile = known?.isValid() && ['MOBILE', 'FIXED_LINE_OR_MOBILE'].includes(known.getType() ?? '');
      const number = known && isMobile ? known.number : null;
      if (number) right += 1;
      assert.equal(readPhone(typed), number, typed);
    }
    assert.ok(right > 300 && right < 4_000, `${right} of 5000 were numbers: too few or too many to tell`);
  });
});
