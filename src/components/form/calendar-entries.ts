import type { Fair } from '../../model/fair.ts';
import type { CalendarEntry } from '../../schedule/calendar.ts';
import type { FormWords } from './form-words.ts';
import type { Sent } from './ticket.ts';
import { venueLine } from './venue-text.ts';
import { spanOf } from './visits.ts';

/** Each visit as a calendar keeps it. `reference`: '' before there is one; `page`: where it all stands. */
export function calendarEntries(
  { fair, visits, employer }: Sent,
  reference: string,
  page: string,
  words: FormWords,
): readonly CalendarEntry[] {
  return visits.map((visit) => ({
    id: `${visit.id}@${fair.details.id}`,
    title: titleOf(fair, employer.text, words),
    ...spanOf(visit, fair.details),
    place: venueLine(fair.details.venue, words.words.language),
    text: reference ? `${words.say('receipt.reference')}: ${reference}` : '',
    url: page,
  }));
}

function titleOf(fair: Fair, employer: string, words: FormWords): string {
  return [employer, words.words.read(fair.details.name).text].filter(Boolean).join(' – ');
}
