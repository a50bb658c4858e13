import type { Fair } from '../model/fair.ts';
import { isFull } from './offer-waiting-list.ts';
import type { Form } from './question.ts';

/** Whether one can register now; if not, why, and the instant at which that changes or changed. */
export type Door =
  | { readonly name: 'open' }
  | { readonly name: 'early'; readonly at: string }
  | { readonly name: 'closed'; readonly at: string }
  | { readonly name: 'full' }
  /** Every arrival time is taken, and one can register to wait for a place. */
  | { readonly name: 'waiting' };

/** The registration as it stands at an instant, in milliseconds since 1970. */
export function registrationDoor({ details }: Fair, form: Form, now: number): Door {
  const { opens, closes, waitingList } = details.registration ?? {};
  if (opens && now < Date.parse(opens)) return { name: 'early', at: opens };
  if (closes && now >= Date.parse(closes)) return { name: 'closed', at: closes };
  const questions = form.steps.flatMap((step) => step.questions);
  if (!isFull(questions)) return { name: 'open' };
  return { name: waitingList ? 'waiting' : 'full' };
}
