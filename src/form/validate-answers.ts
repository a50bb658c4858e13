import type { Answers, AnswerValue, ValidAnswers } from '../model/answers.ts';
import type { Message, Problem } from '../model/message.ts';
import { askedOfForm, askedQuestions, isAnswered, isRequired } from './apply-conditions.ts';
import { checkOffer } from './check-offer.ts';
import { checkValue } from './check-value.ts';
import { normaliseValue, type Readers } from './normalise-value.ts';
import type { DerivedQuestion, Form, Question } from './question.ts';

export type Validation =
  | { readonly valid: ValidAnswers; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly valid?: never };

/** Checks every question that applies; only this makes `ValidAnswers`. Answers that do not apply are left out. */
export function validateAnswers(form: Form, answers: Answers, readers: Readers): Validation {
  const problems = form.steps.flatMap((step) => problemsOf(step.questions, form, answers, readers));
  if (problems.length > 0) return { problems };
  const data: Record<string, AnswerValue> = {};
  const apart: Record<string, AnswerValue> = {};
  const consents: Record<string, boolean> = {};
  for (const question of askedOfForm(form, answers)) {
    const value = question.kind === 'derived' ? derive(question, data) : answerTo(question, answers, readers);
    if (question.kind === 'consent') consents[question.purpose] = value === true;
    else if (question.local || question.kind === 'file' || value === undefined) continue;
    else if (question.apart) apart[question.id.replace(/^.*\./, '')] = value;
    else data[question.id] = value;
  }
  return { valid: { data, apart, consents } as unknown as ValidAnswers };
}

/** The first digits of another answer's code; nothing of a text of the person's own. */
export function derive({ from, digits }: DerivedQuestion, data: Answers): string | undefined {
  const code = data[from];
  return typeof code === 'string' && /^\d+(\.\d+)+$/.test(code) ? code.slice(0, digits) : undefined;
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
  const value = answerTo(question, answers, readers);
  const problem = (message: Message) => [{ question: question.id, message }];
  if (value === undefined) return isRequired(question, answers) ? problem({ key: 'required' }) : [];
  const wrong = checkValue(question, value);
  if (wrong) return problem(wrong);
  const fault = checkOffer(question, value, answers);
  return fault ? problem({ key: fault }) : [];
}

/** An answer in the wire's form; a few commas where several words are asked for say nothing. */
function answerTo(question: Question, answers: Answers, readers: Readers): AnswerValue | undefined {
  // What is derived is nobody's to answer.
  const value = question.kind === 'derived' ? undefined : answers[question.id];
  const normal = value === undefined ? undefined : normaliseValue(question, value, readers);
  return isAnswered(normal) ? normal : undefined;
}
