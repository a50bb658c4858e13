import ICAL from 'ical.js';

/** Something to be at, as a calendar keeps it. */
export interface CalendarEntry {
  /** The same for the same appointment of the same fair: a calendar that has it already does not list it twice. */
  readonly id: string;
  readonly title: string;
  /** An instant, or a day (`2027-04-13`) where no time is stated. */
  readonly start: string;
  /** The first instant or day after it. */
  readonly end: string;
  readonly place: string;
  readonly text: string;
  /** The page that it is about. */
  readonly url: string;
}

/**
 * Writes an iCalendar file (RFC 5545). Instants are in UTC: every calendar reads them without a table of zones, and
 * shows them where its owner is. `written`: when this is done, an instant.
 */
export function writeCalendar(entries: readonly CalendarEntry[], written: string): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//jobfair-widgets//id');
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, written));
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  { id, title, start, end, place, text, url }: CalendarEntry,
  written: string,
): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', id);
  event.addPropertyWithValue('dtstamp', timeOf(written));
  event.addPropertyWithValue('dtstart', timeOf(start));
  event.addPropertyWithValue('dtend', timeOf(end));
  const texts = { summary: title, location: place, description: text };
  for (const [name, value] of Object.entries(texts)) {
    if (value) event.addPropertyWithValue(name, withLineFeeds(value));
  }
  if (url) event.addPropertyWithValue('url', withLineFeeds(url).replaceAll('\n', ''));
  return event;
}

function timeOf(when: string): ICAL.Time {
  return when.length > 10 ? ICAL.Time.fromJSDate(new Date(when), true) : ICAL.Time.fromDateString(when);
}

/**
 * The library escapes a line feed in a text, not in an address, and lets every other control character through, where it
 * would end a line.
 */
function withLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '');
}
