import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { writeCalendar, type CalendarEntry } from '../../src/schedule/calendar.ts';
import { webCalendarLink } from '../../src/schedule/web-calendar-link.ts';

const entry: CalendarEntry = {
  id: 'wave-5-2@makassar-2027',
  title: 'Bursa Kerja Makassar, hari kedua; gratis',
  start: '2027-05-05T10:00:00+08:00',
  end: '2027-05-05T11:00:00+08:00',
  place: 'Gedung Serbaguna, Jl. Pantai No. 1',
  text: 'Nomor bukti: MKS-7F3K',
  url: 'https://makassar.example/daftar',
};
const written = '2027-01-02T03:04:05Z';

/** What a calendar reads in a file. */
function read(text: string) {
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  return events.map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    summary: event.getFirstPropertyValue('summary'),
    location: event.getFirstPropertyValue('location'),
    description: event.getFirstPropertyValue('description'),
    url: event.getFirstPropertyValue('url'),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
  }));
}

describe('A calendar file', () => {
  it('says what, where and when, in UTC', () => {
    const text = writeCalendar([entry], written);
    assert.deepEqual(read(text), [
      {
        uid: entry.id,
        summary: entry.title,
        location: entry.place,
        description: entry.text,
        url: entry.url,
        start: '2027-05-05T02:00:00Z',
        end: '2027-05-05T03:00:00Z',
      },
    ]);
    assert.match(text, /\r\nDTSTAMP:20270102T030405Z\r\n/);
  });

  it('has a whole day where no time is known, and nothing that is not known', () => {
    const day = { ...entry, start: '2027-05-05', end: '2027-05-06', place: '', text: '', url: '' };
    const text = writeCalendar([day], written);
    assert.match(text, /\r\nDTSTART;VALUE=DATE:20270505\r\nDTEND;VALUE=DATE:20270506\r\n/);
    assert.doesNotMatch(text, /LOCATION|DESCRIPTION|URL/);
  });

  it('holds one event for each visit', () => {
    const other = { ...entry, id: '2027-05-06@makassar-2027' };
    assert.deepEqual(
      read(writeCalendar([entry, other], written)).map(({ uid }) => uid),
      [entry.id, other.id],
    );
  });

  it('is in lines of 75 octets at most that end in CR LF, whatever the words', () => {
    const text = writeCalendar([{ ...entry, title: 'Bursa Kerja – ' + '🎓日'.repeat(60) }], written);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    const lines = text.slice(0, -2).split('\r\n');
    assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)));
    assert.equal(read(text)[0]?.summary, 'Bursa Kerja – ' + '🎓日'.repeat(60));
  });

  for (const end of ['\r\n', '\n', '\r', '\u0085', '\u0000\r']) {
    it(`takes ${JSON.stringify(end)} and BEGIN:VALARM in a text for text`, () => {
      const text = writeCalendar(
        [{ ...entry, title: `Bursa${end}BEGIN:VALARM`, url: `https://x.example/${end}BEGIN:VALARM` }],
        written,
      );
      assert.doesNotMatch(text, /^BEGIN:VALARM/m);
      assert.equal(read(text).length, 1);
    });
  }
});

describe('A link to a calendar on the web', () => {
  it('says what, where and when', () => {
    const { origin, searchParams } = new URL(webCalendarLink(entry));
    assert.equal(origin, 'https://calendar.google.com');
    assert.deepEqual(Object.fromEntries(searchParams), {
      action: 'TEMPLATE',
      text: entry.title,
      dates: '20270505T020000Z/20270505T030000Z',
      location: entry.place,
      details: entry.url,
    });
  });

  it('says a day where no time is known', () => {
    const link = webCalendarLink({ ...entry, start: '2027-05-05', end: '2027-05-06' });
    assert.equal(new URL(link).searchParams.get('dates'), '20270505/20270506');
  });

  it('holds nothing of the person', () => {
    assert.ok(!webCalendarLink(entry).includes('7F3K'));
  });
});
