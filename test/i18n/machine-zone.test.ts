import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createTimeWords } from '../../src/i18n/time-words.ts';
import { dayIn, fairZone } from '../../src/model/fair-zone.ts';

const own = process.env['TZ'];
after(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

describe('A phone that is set to another zone', () => {
  const zones: readonly [zone: string, offset: number][] = [
    ['America/Los_Angeles', 420],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['Asia/Jakarta', -420],
  ];
  for (const [zone, offset] of zones)
    it(`shows the fair’s days and hours in ${zone} too`, () => {
      process.env['TZ'] = zone;
      const instant = '2027-04-13T23:30:00+07:00';
      assert.equal(new Date(instant).getTimezoneOffset(), offset, 'the machine took the zone');
      const words = createTimeWords('id', 'Asia/Jakarta');
      assert.equal(words.day('2027-04-13'), 'Selasa, 13 April 2027');
      assert.equal(words.day(instant), 'Selasa, 13 April 2027');
      assert.equal(words.shortDay('2027-04-13T00:10:00+07:00'), 'Sel, 13 Apr');
      assert.equal(words.range({ start: instant, end: '2027-04-14T00:20:00+07:00' }), '23.30–00.20');
      assert.equal(dayIn('Asia/Jakarta')(instant), '2027-04-13');
    });
});

describe('A zone that nobody knows', () => {
  it('gives way to the offset of the fair’s own times, in words too', () => {
    const zone = fairZone({
      timeZone: 'WIB',
      days: [{ date: '2027-04-13', opens: '2027-04-13T09:00:00+07:00' }],
    });
    const words = createTimeWords('id', zone);
    assert.equal(words.clock('2027-04-13T09:00:00+07:00'), '09.00');
    assert.equal(words.zone, 'GMT+7');
  });
});

describe('A zone abroad', () => {
  const zones: readonly [zone: string, language: 'id' | 'en', clock: string, short: RegExp][] = [
    ['Asia/Singapore', 'en', '10:00', /^(GMT\+8|SGT)$/],
    ['Europe/Berlin', 'en', '04:00', /^(CES?T|GMT\+[12])$/],
    ['Asia/Kolkata', 'id', '07.30', /^GMT\+5[.:]30$/],
  ];
  for (const [zone, language, clock, short] of zones)
    it(`has its own clock and name: ${clock} in ${zone}`, () => {
      const words = createTimeWords(language, zone);
      assert.equal(words.clock('2027-07-13T09:00:00+07:00'), clock);
      assert.match(words.zone, short);
      assert.notEqual(words.zoneName, '');
    });
});
