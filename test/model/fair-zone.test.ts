import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayIn, fairZone } from '../../src/model/fair-zone.ts';

describe("the fair's time zone", () => {
  const cases: readonly [name: string, opens: string | null, zone: string][] = [
    ['Asia/Jayapura', null, 'Asia/Jayapura'],
    ['Asia / Jakarta', '2027-05-04T09:00:00+07:00', 'Etc/GMT-7'],
    ['US / Pacific', '2027-05-04T09:00:00-08:00', 'Etc/GMT+8'],
    ['WIB', '2027-05-04T02:00:00Z', 'UTC'],
    ['', null, 'UTC'],
  ];
  for (const [timeZone, opens, zone] of cases) {
    it(`is ${zone} for "${timeZone}" that opens ${opens ?? 'at no stated time'}`, () => {
      assert.equal(fairZone({ timeZone, days: [{ date: '2027-05-04', opens }] }), zone);
    });
  }

  it('is one that tells the same hour as the document', () => {
    const zone = fairZone({
      timeZone: 'Asia / Jakarta',
      days: [{ date: '2027-05-04', opens: '2027-05-04T09:00:00+07:00' }],
    });
    const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric' });
    assert.equal(hour.format(Date.parse('2027-05-04T09:00:00+07:00')), '09');
  });
});

describe('the day of an instant', () => {
  const cases: readonly [zone: string, instant: string, day: string][] = [
    ['Asia/Jakarta', '2027-04-13T00:00:00+07:00', '2027-04-13'],
    ['Asia/Jakarta', '2027-04-12T16:59:59Z', '2027-04-12'],
    ['Asia/Jakarta', '2027-04-12T17:00:00Z', '2027-04-13'],
    ['Asia/Kathmandu', '2027-04-12T18:14:00Z', '2027-04-12'],
    ['Asia/Kathmandu', '2027-04-12T18:15:00Z', '2027-04-13'],
    ['Europe/Berlin', '2027-03-28T00:59:00Z', '2027-03-28'],
    ['Europe/Berlin', '2027-03-27T23:00:00Z', '2027-03-28'],
  ];
  for (const [zone, instant, day] of cases) {
    it(`is ${day} in ${zone} at ${instant}`, () => assert.equal(dayIn(zone)(instant), day));
  }
});
