import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTimeWords } from '../../src/i18n/time-words.ts';

const jakarta = createTimeWords('id', 'Asia/Jakarta');

describe('Days and times', () => {
  const zones: readonly [zone: string, short: string, name: string][] = [
    ['Asia/Jakarta', 'WIB', 'Waktu Indonesia Barat'],
    ['Asia/Pontianak', 'WIB', 'Waktu Indonesia Barat'],
    ['Asia/Makassar', 'WITA', 'Waktu Indonesia Tengah'],
    ['Asia/Jayapura', 'WIT', 'Waktu Indonesia Timur'],
  ];
  for (const [zone, short, name] of zones) {
    it(`in ${zone} are ${short}, ${name}`, () => {
      const words = createTimeWords('id', zone);
      assert.deepEqual([words.zone, words.zoneName], [short, name]);
    });
  }

  it('are the fair’s, wherever the phone is set to', () => {
    assert.equal(jakarta.clock('2027-04-13T02:00:00Z'), '09.00');
    assert.equal(jakarta.day('2027-04-13T17:30:00Z'), 'Rabu, 14 April 2027');
  });

  it('are said as people say them in each language', () => {
    const english = createTimeWords('en', 'Asia/Jakarta');
    const wave = { start: '2027-04-13T09:00:00+07:00', end: '2027-04-13T09:50:00+07:00' };
    assert.equal(jakarta.range(wave), '09.00–09.50');
    assert.equal(english.range(wave), '09:00–09:50');
    assert.equal(jakarta.day('2027-04-13'), 'Selasa, 13 April 2027');
    assert.equal(english.day('2027-04-13').replace(',', ''), 'Tuesday 13 April 2027');
  });

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kolkata', 'UTC']) {
    it(`of a bare date are that date’s in ${zone}`, () => {
      const words = createTimeWords('id', zone);
      for (const date of ['2027-01-01', '2027-03-14', '2027-12-31']) {
        assert.ok(words.day(date).includes(`${Number(date.slice(8))} `), words.day(date));
      }
    });
  }
});
