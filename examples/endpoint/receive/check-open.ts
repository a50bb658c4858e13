import type { Fair, FormName } from 'jobfair-widgets/schema';
import { Refusal } from '../server/problem.ts';
import { say, type Language } from '../words.ts';

/**
 * Refuses a registration before it opens and after it closes, and an interest after the fair: 410, which tells the
 * widgets that it is the organiser who said no.
 */
export function checkOpen(form: FormName, fair: Fair, now: Date, language: Language): void {
  const { registration, days } = fair.details;
  const opens = form === 'registration' ? registration?.opens : null;
  const closes = form === 'registration' ? registration?.closes : days.at(-1)?.closes;
  if (opens && now.getTime() < Date.parse(opens))
    throw new Refusal(410, { detail: say('not-open', language) });
  if (closes && now.getTime() >= Date.parse(closes))
    throw new Refusal(410, { detail: say('closed', language) });
}
