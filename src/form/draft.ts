import type { Answers, AnswerValue } from '../model/answers.ts';
import { membersOf } from '../model/read-part.ts';
import { isGuarded } from './guarded-question.ts';
import type { Form } from './question.ts';

/** What stays on a device while a form is filled in: the step's id, and the answers that may. */
export interface Draft {
  readonly step: string;
  readonly answers: Answers;
}

/** The answers that may stay on a device. */
export function keepable(form: Form, answers: Answers): Answers {
  const ids = form.steps.flatMap((step) =>
    step.questions.filter((question) => !isGuarded(question)).map(({ id }) => id),
  );
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = answers[id];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/**
 * What a device kept, as far as it answers questions of this form as they are now; null where it is no draft. A device's
 * storage is open to every script of the site, so nothing in it is taken on trust.
 */
export function readDraft(kept: unknown, form: Form): Draft | null {
  const { step, answers } = membersOf(kept);
  if (typeof step !== 'string') return null;
  const plain = Object.entries(membersOf(answers)).filter((entry): entry is [string, AnswerValue] =>
    isPlain(entry[1]),
  );
  const known = keepable(form, Object.fromEntries(plain));
  return Object.keys(known).length > 0 ? { step, answers: known } : null;
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return ['string', 'number', 'boolean'].includes(typeof value);
}
