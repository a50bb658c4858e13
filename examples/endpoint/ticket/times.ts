import type { Interval } from 'jobfair-widgets/schema';
import type { Language } from '../words.ts';

/** Days and times of one zone, as people say them. */
export interface Times {
  /** `Selasa, 13 April 2027`; of an instant, or of a date that stands for itself. */
  day(when: string): string;
  /** `09.00–09.50`. */
  range(interval: Interval): string;
  /** `WIB` */
  readonly zone: string;
  /** `Waktu Indonesia Barat` */
  readonly zoneName: string;
}

export function timesIn(zone: string, language: Language): Times {
  const locale = language === 'en' ? 'en-GB' : 'id-ID';
  const format = (options: Intl.DateTimeFormatOptions, timeZone = zone) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const [inZone, alone] = [format(date), format(date, 'UTC')];
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    day: (when) => (when.length > 10 ? inZone : alone).format(new Date(when)),
    range: ({ start, end }) => `${clock.format(new Date(start))}–${clock.format(new Date(end))}`,
    // English has no names of its own for Indonesia's zones; ICU would say GMT+7.
    zone: zoneName(new Intl.DateTimeFormat('id-ID', { timeZone: zone, timeZoneName: 'short' })),
    zoneName: zoneName(format({ timeZoneName: 'long' })),
  };
}

function zoneName(format: Intl.DateTimeFormat): string {
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
