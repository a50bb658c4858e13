import { askedOfForm, offeredOptions } from '../../form/apply-conditions.ts';
import type { Form } from '../../form/question.ts';
import type { Answers } from '../../model/answers.ts';
import { dayIn } from '../../model/fair-zone.ts';
import type { FairDetails } from '../../model/fair-details.ts';
import type { Interval } from '../../model/interval.ts';

/** One time or day that a person said they would come. */
export interface Visit {
  /** The wave's, the slot's or the day's own name in the fair. */
  readonly id: string;
  /** `2027-04-13`, in the fair's zone. */
  readonly day: string;
  /** When to be there; null where only the day is known. */
  readonly time: Interval | null;
}

/** When a person comes: at the time that they chose, else, and on further days, on the days that they named. */
export function visitsOf(form: Form, answers: Answers, zone: string): readonly Visit[] {
  const asked = askedOfForm(form, answers);
  const chosen = (id: string) => {
    const question = asked.find((candidate) => candidate.id === id);
    const value = answers[id];
    const codes = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    const options = question && 'options' in question ? offeredOptions(question, answers) : [];
    return options.filter(({ code }) => codes.includes(code));
  };
  const dayOf = dayIn(zone);
  const timed = [...chosen('wave'), ...chosen('slotIds')].flatMap(({ code, time }) =>
    time ? [{ id: code, day: dayOf(time.start), time }] : [],
  );
  const days = chosen('days').flatMap(({ code, day }) => (day ? [{ id: code, day, time: null }] : []));
  return [...timed, ...days.filter(({ day }) => timed.every((visit) => visit.day !== day))];
}

/** From when to when a visit stands in a calendar: its time, else the fair's opening hours of that day, else that day. */
export function spanOf({ day, time }: Visit, { days }: Pick<FairDetails, 'days'>): Interval {
  // A time of the fair is a whole wave or slot, with a name and a count of its own.
  if (time) return { start: time.start, end: time.end };
  const { opens, closes } = days.find(({ date }) => date === day) ?? {};
  return opens && closes ? { start: opens, end: closes } : { start: day, end: dayAfter(day) };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
