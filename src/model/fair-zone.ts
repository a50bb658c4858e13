import type { FairDetails } from './fair-details.ts';

/**
 * The time zone that the fair's clocks show, as Intl understands it: the fair's own, never the visitor's.
 * A name that Intl refuses (real documents carry "US / Pacific") gives way to the offset that the fair's first
 * instant is written with, in whole hours, and to UTC where there is none.
 */
export function fairZone(details: Pick<FairDetails, 'timeZone' | 'days'>): string {
  if (isZone(details.timeZone)) return details.timeZone;
  const opens = details.days.find((day) => day.opens)?.opens ?? '';
  const [, sign, hours] = /([+-])(\d\d):\d\d$/.exec(opens) ?? [];
  if (!sign) return 'UTC';
  // The signs of Etc/GMT are those of POSIX, the wrong way round: Etc/GMT-7 is +07:00.
  return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

/** Returns a function from an instant to its calendar day (`2027-04-13`) in the zone. */
export function dayIn(zone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  // A zone changes its offset, and its day, at a quarter of an hour at the earliest; thousands of sessions
  // begin in a few dozen of them, and a format costs more than a look-up.
  const days = new Map<number, string>();
  return (instant) => {
    const time = Date.parse(instant);
    const quarter = Math.floor(time / 900_000);
    let day = days.get(quarter);
    if (day === undefined) {
      const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
      day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
      days.set(quarter, day);
    }
    return day;
  };
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
