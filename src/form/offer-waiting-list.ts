import type { Form, Option, Question } from './question.ts';

/**
 * The form as the places left allow: arrival times as long as any has room, else the waiting list, where the fair has one.
 * Without one the arrival times stay, each of them full, and the form says so.
 */
export function offerWaitingList(form: Form): Form {
  const questions = form.steps.flatMap((step) => step.questions);
  if (!questions.some(({ id }) => id === 'waitingList')) return form;
  const isLeft = isFull(questions) ? 'wave' : 'waitingList';
  return {
    ...form,
    steps: form.steps.map((step) => ({
      ...step,
      questions: step.questions.flatMap((question) => {
        if (question.id === isLeft) return [];
        return question.id === 'waitingList' ? [{ ...question, required: true }] : [question];
      }),
    })),
  };
}

/** True if the form asks for an arrival time and every one is taken. */
export function isFull(questions: readonly Question[]): boolean {
  const wave = questions.find(({ id }) => id === 'wave');
  const options: readonly Option[] = wave && 'options' in wave ? wave.options : [];
  return options.length > 0 && options.every(({ left }) => left === 0);
}
