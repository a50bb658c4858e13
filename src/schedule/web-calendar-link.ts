import { compactTime, type CalendarEntry } from './calendar.ts';

/**
 * A link that opens a new entry in Google Calendar. An address is kept by servers and histories, so it holds nothing of
 * a person: no name, no reference, no `text`.
 */
export function webCalendarLink({ title, start, end, place, url }: CalendarEntry): string {
  const link = new URL('https://calendar.google.com/calendar/render');
  link.search = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${compactTime(start)}/${compactTime(end)}`,
    location: place,
    details: url,
  }).toString();
  return link.href;
}
