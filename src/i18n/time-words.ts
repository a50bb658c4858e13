import type { Interval } from '../model/interval.ts';
import type { Language } from './locales.ts';

/** Days and times as people say them, in one zone. */
export interface TimeWords {
  /** `Selasa, 13 April 2027`. Takes an instant, or a date that stands for itself. */
  day(when: string): string;
  /** `Sel, 13 Apr`. */
  shortDay(when: string): string;
  /** `09.00`. */
  clock(instant: string): string;
  /** `09.00–09.50`. */
  range(interval: Interval): string;
  /** The zone's short name: `WIB`. */
  readonly zone: string;
  /** The zone's name in words: `Waktu Indonesia Barat`. */
  readonly zoneName: string;
}

/** English has no other names for Indonesia's zones than its own; ICU would say `GMT+7`. */
const indonesian: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** `timeZone` is one that Intl knows (`model/fair-zone.ts`). Intl formats are dear to make (about 0.1 ms each on a phone), so a zone's are made once. */
export function createTimeWords(language: Language, timeZone: string): TimeWords {
  const locale = language === 'en' ? 'en-GB' : 'id-ID';
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const dayFormat = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const shortFormat = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const clockFormat = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const clock = (instant: string) => clockFormat.format(new Date(instant));
  return {
    day: (when) => dayFormat.format(instantOf(when, timeZone)),
    shortDay: (when) => shortFormat.format(instantOf(when, timeZone)),
    clock,
    range: ({ start, end }) => `${clock(start)}–${clock(end)}`,
    zone: indonesian[timeZone] ?? nameOf(format({ timeZoneName: 'short' })),
    zoneName: nameOf(format({ timeZoneName: 'long' })),
  };
}

/** A bare date is that day's noon in the zone's own calendar, whichever side of UTC it lies. */
function instantOf(when: string, timeZone: string): Date {
  if (when.length > 10) return new Date(when);
  const noon = new Date(`${when}T12:00:00Z`);
  const there = new Intl.DateTimeFormat('en-CA', { timeZone }).format(noon);
  return there === when ? noon : new Date(noon.getTime() + (there < when ? 1 : -1) * 12 * 3_600_000);
}

/** As of today: zones had other names before (Pontianak was WITA until 1988), and some change them in summer. */
function nameOf(format: Intl.DateTimeFormat): string {
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
