import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saySalary } from '../../src/i18n/money-words.ts';
import { loadWords } from '../../src/i18n/words.ts';

const words = { id: await loadWords('id', ['schedule']), en: await loadWords('en', ['schedule']) };

describe('pay', () => {
  const cases: readonly [language: 'id' | 'en', salary: Parameters<typeof saySalary>[1], said: string][] = [
    [
      'id',
      { currency: 'IDR', period: 'month', min: 7_500_000, max: 10_500_000, kind: 'gross' },
      'Rp 7.500.000–Rp 10.500.000 per bulan, sebelum pajak',
    ],
    [
      'en',
      { currency: 'IDR', period: 'month', min: 7_500_000, max: 10_500_000, kind: 'net' },
      'Rp 7,500,000–Rp 10,500,000 a month, after tax',
    ],
    ['id', { currency: 'IDR', period: 'day', min: 150_000, max: 150_000 }, 'Rp 150.000 per hari'],
    ['id', { currency: 'IDR', min: 5_000_000 }, 'Mulai Rp 5.000.000'],
    ['en', { currency: 'USD', period: 'hour', min: null, max: 12.5 }, 'Up to $12.5 an hour'],
    ['id', { currency: 'IDR', period: 'proyek', min: 0, max: 900 }, 'Rp 0–Rp 900 proyek'],
    ['id', { currency: 'rupiah', min: 5_000_000 }, 'Mulai rupiah 5000000'],
    ['id', { currency: 'IDR', period: 'month', min: null, max: null }, ''],
  ];
  for (const [language, salary, said] of cases) {
    it(`${JSON.stringify(salary)} in ${language} is "${said}"`, () => {
      // Intl joins symbol and amount with a space that does not break.
      assert.equal(saySalary(words[language], salary).replaceAll('\u00a0', ' '), said);
    });
  }
});
