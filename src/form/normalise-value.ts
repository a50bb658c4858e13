import type { AnswerValue } from '../model/answers.ts';
import type { PhoneReader } from './read-phone.ts';
import type { Option, Question } from './question.ts';

/** What a rule needs that the form does not hold. */
export interface Readers {
  readonly readPhone: PhoneReader;
}

/** Turns an answer as it stands in the form into the wire's form; a phone number that is none stays as typed. */
export function normaliseValue(question: Question, value: AnswerValue, readers: Readers): AnswerValue {
  switch (question.kind) {
    case 'tel':
      return typeof value === 'string' ? (readers.readPhone(value) ?? value.trim()) : value;
    case 'combobox':
      return typeof value === 'string' ? codeOf(question.options, value.trim()) : value;
    case 'choices':
      return Array.isArray(value) ? [...new Set(value as readonly string[])] : value;
    case 'tags':
      return typeof value === 'string' || Array.isArray(value) ? splitTags(String(value)) : value;
    case 'choice':
    case 'select':
      return question.asList && typeof value === 'string' && value !== '' ? [value] : value;
    default:
      return typeof value === 'string' ? value.trim() : value;
  }
}

function codeOf(options: readonly Option[], typed: string): string {
  const wanted = typed.toLowerCase();
  const found = options.find(({ label }) =>
    (typeof label === 'string' ? [label] : Object.values(label ?? {})).some(
      (words) => words.toLowerCase() === wanted,
    ),
  );
  return found?.code ?? typed;
}

function splitTags(typed: string): readonly string[] {
  const tags = typed.split(/[,;\n]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
