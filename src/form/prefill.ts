import type { Answers, AnswerValue } from '../model/answers.ts';
import type { Members } from '../model/read-part.ts';
import { isGuarded } from './guarded-question.ts';
import type { Form, Question } from './question.ts';

/**
 * What a page knows of a person, as answers to the form's questions: texts, codes, lists (or texts with commas), yes or no.
 * What fits no question is left out. Consents are the person's own, and a file is theirs to pick.
 */
export function prefill(form: Form, given: Members): Answers {
  const known = form.steps.flatMap((step) =>
    step.questions.flatMap((question): [string, AnswerValue][] => {
      const value = Object.hasOwn(given, question.id) ? readValue(question, given[question.id]) : undefined;
      return value === undefined ? [] : [[question.id, value]];
    }),
  );
  return Object.fromEntries(known);
}

/** The questions that an address may answer: what is in an address is in logs, so nothing sensitive. */
export function openToAddress(form: Form, names: readonly string[]): readonly string[] {
  const open = form.steps.flatMap((step) =>
    step.questions.filter((question) => !isGuarded(question)).map(({ id }) => id),
  );
  return names.filter((name) => open.includes(name));
}

function readValue(question: Question, value: unknown): AnswerValue | undefined {
  switch (question.kind) {
    case 'consent':
    case 'file':
    case 'derived':
      return undefined;
    case 'box':
      return [true, 'true', '1', 'yes'].includes(value as string) ? true : undefined;
    case 'choice':
    case 'select':
      return codesOf(question).find((code) => code === value);
    case 'choices': {
      const chosen = codesOf(question).filter((code) => listOf(value).includes(code));
      return chosen.length > 0 ? chosen : undefined;
    }
    case 'tags':
    case 'links':
      return listOf(value).length > 0 ? listOf(value) : undefined;
    default:
      return textOf(value);
  }
}

const codesOf = ({
  options,
}: {
  readonly options: readonly { readonly code: string }[];
}): readonly string[] => options.map(({ code }) => code).filter((code) => code !== '');

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function listOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [];
  return items.flatMap((item) => textOf(item)?.trim() ?? []);
}
