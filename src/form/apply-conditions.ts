import type { Answers, AnswerValue } from '../model/answers.ts';
import type { Condition, Conditions, Form, Option, Question } from './question.ts';

/** True if the value says something: not absent, blank, unticked or an empty list. */
export function isAnswered(value: AnswerValue | undefined): boolean {
  if (value === undefined || value === false) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : true;
}

/** True if all conditions hold for the answers. */
export function holds(conditions: Conditions | undefined, answers: Answers): boolean {
  return (conditions ?? []).every(
    (condition) => meets(condition, answers[condition.question]) !== !!condition.not,
  );
}

function meets(condition: Condition, value: AnswerValue | undefined): boolean {
  if (!isAnswered(value)) return false;
  if (!condition.is) return true;
  const held: readonly unknown[] = Array.isArray(value) ? value : [value];
  return condition.is.some((wanted) => held.includes(wanted));
}

/**
 * The questions that are asked of someone with these answers, in order. One whose every option is ruled out by another
 * answer is not asked: nobody could answer it.
 */
export function askedQuestions(questions: readonly Question[], answers: Answers): readonly Question[] {
  return questions.filter((question) => holds(question.when, answers) && offersAny(question, answers));
}

function offersAny(question: Question, answers: Answers): boolean {
  if (!('options' in question) || question.options.length === 0) return true;
  return offeredOptions(question, answers).length > 0;
}

/** Every question of the form that is asked of someone with these answers. */
export function askedOfForm(form: Form, answers: Answers): readonly Question[] {
  return form.steps.flatMap((step) => askedQuestions(step.questions, answers));
}

/** The options that are offered to someone with these answers, full ones too. */
export function offeredOptions(
  question: { readonly options: readonly Option[] },
  answers: Answers,
): readonly Option[] {
  return question.options.filter((option) => holds(option.when, answers));
}

/** True if the person must answer it to go on. */
export function isRequired(question: Question, answers: Answers): boolean {
  const { required = false } = question;
  return typeof required === 'boolean' ? required : holds(required, answers);
}

/** True if an answer to this question changes which questions are asked or must be answered. */
export function steers(id: string, form: Form): boolean {
  const names = (conditions: Question['required']) =>
    Array.isArray(conditions) && conditions.some(({ question }) => question === id);
  return form.steps.some(({ questions }) =>
    questions.some(({ when, required }) => names(when) || names(required)),
  );
}
