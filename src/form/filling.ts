import type { AnswerValue, Answers } from '../model/answers.ts';
import type { Problem } from '../model/message.ts';
import { askedQuestions } from './apply-conditions.ts';
import type { Readers } from './normalise-value.ts';
import type { Form, Question } from './question.ts';
import { problemsOf } from './validate-answers.ts';

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

/**
 * Takes one answer. Nothing new is found wrong while a person is still typing; what was wrong goes as soon as it is
 * right.
 */
export function answer(
  filling: Filling,
  id: string,
  value: AnswerValue,
  form: Form,
  readers: Readers,
): Filling {
  const asked = form.steps.flatMap((step) => step.questions);
  const cleared = asked.find((question) => question.id === id)?.clears ?? [];
  const kept = Object.entries(filling.answers).filter(([other]) => !cleared.includes(other));
  const answers = { ...Object.fromEntries(kept), [id]: value };
  const now = problemsOf(asked, form, answers, readers);
  const problems = filling.problems.flatMap((problem) => {
    if (problem.question === null) return [problem];
    const still = now.find(({ question }) => question === problem.question);
    if (still) return [still];
    // What only the endpoint knows to be wrong stays until that answer is changed.
    const known = problem.question !== id && problem.remote === true;
    return known ? [problem] : [];
  });
  return { ...filling, answers, problems };
}

/** The questions of the step in sight that are asked and shown; none in the review. */
export function questionsInSight(filling: Filling, form: Form): readonly Question[] {
  const questions = askedQuestions(form.steps[filling.step]?.questions ?? [], filling.answers);
  return questions.filter(({ silent }) => !silent);
}

/** Checks the step in sight: goes on when it is right, to the review when the person came from there. */
export function goOn(filling: Filling, form: Form, readers: Readers): Filling {
  const problems = problemsOf(form.steps[filling.step]?.questions ?? [], form, filling.answers, readers);
  if (problems.length > 0) return { ...filling, problems };
  return goTo(filling, filling.returning ? form.steps.length : filling.step + 1);
}

/** Shows a step; `returning` when the review asked for it. */
export function goTo(filling: Filling, step: number, returning = false): Filling {
  return { ...filling, step, returning, problems: [] };
}

/** Puts what is wrong in sight: the first step that holds a problem. */
export function showProblems(filling: Filling, problems: readonly Problem[], form: Form): Filling {
  const wrong = new Set(problems.map(({ question }) => question));
  const step = form.steps.findIndex(({ questions }) => questions.some(({ id }) => wrong.has(id)));
  const returning = step >= 0 && filling.step === form.steps.length;
  return {
    ...filling,
    problems,
    step: step < 0 ? filling.step : step,
    returning: filling.returning || returning,
  };
}
