import { isAnswered, steers } from './apply-conditions.ts';
import type { Filling } from './filling.ts';
import type { Form, Question } from './question.ts';

const typed: ReadonlySet<Question['kind']> = new Set(['text', 'long-text', 'email', 'tel', 'link', 'number']);

/**
 * Whether an answer changed nothing but the field it was typed into, where it stands already: to draw a long page again
 * would be felt at every key.
 */
export function standsAlready(form: Form, id: string, before: Filling, after: Filling): boolean {
  const question = form.steps.flatMap((step) => step.questions).find((asked) => asked.id === id);
  return (
    question !== undefined &&
    typed.has(question.kind) &&
    isAnswered(after.answers[id]) === isAnswered(before.answers[id]) &&
    after.problems.length + before.problems.length === 0 &&
    !steers(id, form)
  );
}
