import type { Form, Question, Step } from './question.ts';

/** The steps with these questions alone, and no step without any. */
export function keepQuestions(steps: readonly Step[], isKept: (question: Question) => boolean): Step[] {
  return steps
    .map((step) => ({ ...step, questions: step.questions.filter(isKept) }))
    .filter(({ questions }) => questions.length > 0);
}

export const asksForFile = ({ steps }: Form): boolean =>
  steps.some(({ questions }) => questions.some(({ kind }) => kind === 'file'));

/** The form where no file can be sent. */
export const withoutFiles = (form: Form): Form => ({
  ...form,
  steps: keepQuestions(form.steps, ({ kind }) => kind !== 'file'),
});
