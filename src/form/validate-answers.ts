import type { Answers, AnswerValue, ValidAnswers } from '../model/answers.ts';
import type { Problem } from '../model/message.ts';
import { askedOfForm, askedQuestions, holds, isAnswered, isRequired } from './apply-conditions.ts';
import { checkValue } from './check-value.ts';
import { normaliseValue, type Readers } from './normalise-value.ts';
import type { Form, Question } from './question.ts';

export type Validation =
  | { readonly valid: ValidAnswers; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly valid?: never };

/** Checks every question that applies; only this makes `ValidAnswers`. Answers that do not apply are left out. */
export function validateAnswers(form: Form, answers: Answers, readers: Readers): Validation {
  const problems = form.steps.flatMap((step) => problemsOf(step.questions, form, answers, readers));
  if (problems.length > 0) return { problems };
  const data: Record<string, AnswerValue> = {};
  const consents: Record<string, boolean> = {};
  for (const question of askedOfForm(form, answers)) {
    const value = answers[question.id];
    if (question.kind === 'consent') consents[question.purpose] = value === true;
    else if (!question.local && value !== undefined && isAnswered(value)) {
      data[question.id] = normaliseValue(question, value, readers);
    }
  }
  return { valid: { data, consents } as unknown as ValidAnswers };
}

/** What is wrong with the answers to these questions of the form, in the questions' order. */
export function problemsOf(
  questions: readonly Question[],
  form: Form,
  answers: Answers,
  readers: Readers,
): readonly Problem[] {
  const asked = askedQuestions(questions, answers);
  const problems = asked.flatMap((question) => problemOf(question, answers, readers));
  for (const group of form.oneOf) {
    const [first] = group;
    const answered = group.some((id) => isAnswered(answers[id]));
    if (first && !answered && asked.some(({ id }) => id === first)) {
      problems.push({ question: first, message: { key: 'one-of' } });
    }
  }
  const order = asked.map(({ id }) => id);
  return problems.sort(
    (one, other) => order.indexOf(one.question ?? '') - order.indexOf(other.question ?? ''),
  );
}

function problemOf(question: Question, answers: Answers, readers: Readers): Problem[] {
  const value = answers[question.id];
  const at = question.id;
  if (value === undefined || !isAnswered(value)) {
    return isRequired(question, answers) ? [{ question: at, message: { key: 'required' } }] : [];
  }
  const message =
    checkValue(question, normaliseValue(question, value, readers)) ?? checkOffer(question, value, answers);
  return message ? [{ question: at, message }] : [];
}

function checkOffer(question: Question, value: AnswerValue, answers: Answers) {
  if (!('options' in question) || question.kind === 'combobox') return null;
  const chosen = question.options.filter(({ code }) =>
    Array.isArray(value) ? value.includes(code) : value === code,
  );
  if (chosen.some((option) => !holds(option.when, answers))) return { key: 'choice' };
  if (chosen.some((option) => option.left === 0)) return { key: 'full' };
  return chosen.some((option) => option.refused) ? { key: 'refused' } : null;
}
