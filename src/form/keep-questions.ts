import type { Form, Question, Step } from './question.ts';

/** The steps with these questions alone, and no step without any. */
export function keepQuestions(steps: readonly Step[], isKept: (question: Question) => boolean): Step[] {
  return steps
    .map((step) => ({ ...step, questions: step.questions.filter(isKept) }))
    .filter(({ questions }) => questions.length > 0);
}

export const asksForFile = ({ steps }: Form): boolean =>
  steps.some(({ questions }) => questions.some(({ kind }) => kind === 'file'));

/**
 * The form as its way of sending allows. A plain back-end puts what is sent apart beside the rest, where a time is enough to
 * join them; fields in a URL's writing carry no file.
 */
export function fitPayload(form: Form, payload: 'json' | 'multipart' | 'urlencoded'): Form {
  if (payload === 'json') return form;
  const fits = ({ kind, apart }: Question) => !apart && (kind !== 'file' || payload === 'multipart');
  return { ...form, steps: keepQuestions(form.steps, fits) };
}
