import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doubtNik, maskNik } from '../../../src/form/country/id/doubt-nik.ts';
import { checkValue } from '../../../src/form/check-value.ts';
import { normaliseValue } from '../../../src/form/normalise-value.ts';
import { nik } from '../../../src/form/country/id/questions.ts';
import { readers } from '../forms.ts';

describe('An identity number', () => {
  const cases: readonly [nik: string, doubt: string | null][] = [
    ['3173011508950001', null],
    ['3173015508950001', null],
    ['3173017112950001', null],
    ['3173010001950001', 'nik-date'],
    ['3173013208950001', 'nik-date'],
    ['3173017208950001', 'nik-date'],
    ['3173011513950001', 'nik-date'],
    ['3173011500950001', 'nik-date'],
    ['3173011508950000', 'nik-serial'],
    ['9173011508950001', null],
    ['317301', null],
    ['', null],
  ];
  for (const [number, doubt] of cases) {
    it(`${number || 'that is not written'} ${doubt ? `is doubted (${doubt})` : 'is not doubted'}`, () =>
      assert.equal(doubtNik(number), doubt));
  }

  it('that is doubted is taken all the same, and stays a text: it passes 2^53', () => {
    const written = '9173 0132 0895 0000';
    const value = normaliseValue(nik, written, readers);
    assert.equal(value, '9173013208950000');
    assert.equal(checkValue(nik, value), null);
  });

  for (const wrong of ['317301150895000', '31730115089500011', '317301150895000A'])
    it(`"${wrong}" is none`, () => assert.deepEqual(checkValue(nik, wrong), { key: 'nik' }));

  it('shows its last four digits once it is written', () => {
    assert.equal(maskNik('3173 0115 0895 0001'), '•••• •••• •••• 0001');
    assert.equal(maskNik('3173'), '3173');
  });
});
