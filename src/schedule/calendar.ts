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
 * shows them where its owner is. `written`: when this is done, an instant. Written here, since the library that reads
 * feeds takes 20 KB for it; the tests read it with that library.
 */
export function writeCalendar(entries: readonly CalendarEntry[], written: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//jobfair-widgets//EN',
    ...entries.flatMap((entry) => linesOf(entry, written)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function linesOf({ id, title, start, end, place, text, url }: CalendarEntry, written: string): string[] {
  const texts = { SUMMARY: title, LOCATION: place, DESCRIPTION: text };
  return [
    'BEGIN:VEVENT',
    `UID:${escape(id)}`,
    `DTSTAMP:${compactTime(written)}`,
    timeLine('DTSTART', start),
    timeLine('DTEND', end),
    ...Object.entries(texts).flatMap(([name, value]) => (value ? [`${name}:${escape(value)}`] : [])),
    ...(url ? [`URL:${url.replaceAll(/\p{Cc}/gu, '')}`] : []),
    'END:VEVENT',
  ];
}

function timeLine(name: string, when: string): string {
  return `${name}${when.length > 10 ? '' : ';VALUE=DATE'}:${compactTime(when)}`;
}

/** An instant as `20270413T020000Z`, a day as `20270413`. */
export function compactTime(when: string): string {
  return when.length > 10
    ? new Date(when).toISOString().replaceAll(/[-:]|\.\d+/g, '')
    : when.replaceAll('-', '');
}

/** RFC 5545, 3.3.11: a line end is written as two letters, and no other control character stands in a text. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

const octetsOf = (text: string) => new TextEncoder().encode(text).length;

/** RFC 5545, 3.1: lines of 75 octets at most, none cut within a character. */
function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}
