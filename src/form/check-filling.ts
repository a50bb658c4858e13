import type { Problem } from '../model/message.ts';
import { goTo, stepsAsked, type Filling } from './filling.ts';
import type { Readers } from './normalise-value.ts';
import type { Form } from './question.ts';
import { problemsOf } from './validate-answers.ts';

/**
 * After an answer: nothing new is found wrong while a person is still typing; what was wrong goes as soon as it is
 * right. What only the endpoint knows to be wrong stays until that answer is changed.
 */
export function recheck(filling: Filling, changed: string, form: Form, readers: Readers): Filling {
  if (filling.problems.length === 0) return filling;
  const asked = form.steps.flatMap((step) => step.questions);
  const now = problemsOf(asked, form, filling.answers, readers);
  const problems = filling.problems.flatMap((problem) => {
    if (problem.question === null || (problem.remote && problem.question !== changed)) return [problem];
    return now.find(({ question }) => question === problem.question) ?? [];
  });
  return { ...filling, problems };
}

/** Checks the step in sight: goes on when it is right, to the review when the person came from there. */
export function goOn(filling: Filling, form: Form, readers: Readers): Filling {
  const problems = problemsOf(form.steps[filling.step]?.questions ?? [], form, filling.answers, readers);
  if (problems.length > 0) return { ...filling, problems };
  const next = stepsAsked(form, filling.answers).find((step) => step > filling.step);
  return goTo(filling, filling.returning || next === undefined ? form.steps.length : next);
}

/** Back to the step before, past those that ask nothing of this person. */
export function goBack(filling: Filling, form: Form): Filling {
  const before = stepsAsked(form, filling.answers).filter((step) => step < filling.step);
  return goTo(filling, before.at(-1) ?? filling.step);
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
