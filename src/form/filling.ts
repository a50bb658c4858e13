import type { AnswerValue, Answers } from '../model/answers.ts';
import type { Problem } from '../model/message.ts';
import { askedQuestions } from './apply-conditions.ts';
import type { Form, Question } from './question.ts';

/** How far a person has come with a form. */
export interface Filling {
  readonly answers: Answers;
  /** What was found wrong when it was last checked and is still wrong. */
  readonly problems: readonly Problem[];
  /** Index of the step in sight; the number of steps stands for the review. */
  readonly step: number;
  /** The person came from the review to change something, and goes back there. */
  readonly returning: boolean;
}

export const blank: Filling = { answers: {}, problems: [], step: 0, returning: false };

/** Takes one answer, and forgets those that it makes meaningless; the same answer again changes nothing. */
export function put(filling: Filling, id: string, value: AnswerValue, form: Form): Filling {
  if (filling.answers[id] === value) return filling;
  const question = form.steps.flatMap((step) => step.questions).find((asked) => asked.id === id);
  const cleared = question?.clears ?? [];
  const kept = Object.entries(filling.answers).filter(([other]) => !cleared.includes(other));
  const settled = question ? leaveAlone(question, value, filling.answers[id]) : value;
  return { ...filling, answers: { ...Object.fromEntries(kept), [id]: settled } };
}

/** 'I would rather not say' lets go of the others, and any other lets go of it. */
function leaveAlone(question: Question, value: AnswerValue, before: AnswerValue | undefined): AnswerValue {
  if (question.kind !== 'choices' || !Array.isArray(value)) return value;
  const chosen = value as readonly string[];
  const alone = question.options.filter((option) => option.alone).map(({ code }) => code);
  const held: readonly unknown[] = Array.isArray(before) ? before : [];
  const added = chosen.find((code) => !held.includes(code));
  if (added !== undefined && alone.includes(added)) return [added];
  return added === undefined ? chosen : chosen.filter((code) => !alone.includes(code));
}

/** The steps that ask something of someone with these answers, by index, in order. */
export function stepsAsked(form: Form, answers: Answers): readonly number[] {
  return form.steps.flatMap(({ questions }, index) =>
    askedQuestions(questions, answers).some(({ silent }) => !silent) ? [index] : [],
  );
}

/** The questions of the step in sight that are asked and shown; none in the review. */
export function questionsInSight(filling: Filling, form: Form): readonly Question[] {
  const questions = askedQuestions(form.steps[filling.step]?.questions ?? [], filling.answers);
  return questions.filter(({ silent }) => !silent);
}

/** Shows a step; `returning` when the review asked for it. */
export function goTo(filling: Filling, step: number, returning = false): Filling {
  return { ...filling, step, returning, problems: [] };
}
