import type { AnswerValue } from '../model/answers.ts';
import type { ListedSuggestions } from './listed-suggestions.ts';
import type { PhoneReader } from './read-phone.ts';
import type { ComboboxQuestion, Question, SuggestionList, TagsQuestion, TextQuestion } from './question.ts';
import { splitTags } from './split-tags.ts';

/** What a rule needs that the form does not hold. */
export interface Readers {
  readonly readPhone: PhoneReader;
  /** The long lists that were fetched; without its list, a text stays as it was typed. */
  readonly lists: ReadonlyMap<SuggestionList, ListedSuggestions>;
}

/** Turns an answer as it stands in the form into the wire's form; a phone number that is none stays as typed. */
export function normaliseValue(question: Question, value: AnswerValue, readers: Readers): AnswerValue {
  switch (question.kind) {
    case 'tel':
      return typeof value === 'string' ? (readers.readPhone(value) ?? value.trim()) : value;
    case 'combobox':
      return typeof value === 'string' ? readSuggested(question, value.trim(), readers) : value;
    case 'choices':
      return Array.isArray(value) ? [...new Set(value as readonly string[])] : value;
    case 'tags':
      return typeof value === 'string' || Array.isArray(value)
        ? readTags(question, String(value), readers)
        : value;
    case 'choice':
    case 'select':
      return question.asList && typeof value === 'string' && value !== '' ? [value] : value;
    case 'number':
      return typeof value === 'string' ? readNumber(value) : value;
    case 'link':
      return typeof value === 'string' ? completeLink(value.trim()) : value;
    case 'links':
      return Array.isArray(value) ? readLinks(value as readonly string[]) : value;
    case 'text':
      return typeof value === 'string' ? readText(value.trim(), question.rule, readers) : value;
    default:
      return typeof value === 'string' ? value.trim() : value;
  }
}

function readSuggested({ options, list }: ComboboxQuestion, typed: string, { lists }: Readers): string {
  const wanted = typed.toLowerCase();
  const found = options.find(({ label }) =>
    (typeof label === 'string' ? [label] : Object.values(label ?? {})).some(
      (words) => words.toLowerCase() === wanted,
    ),
  );
  return found?.code ?? (list && lists.get(list)?.codeOf(typed)) ?? typed;
}

function readText(typed: string, rule: TextQuestion['rule'], { readPhone }: Readers): string {
  if (rule === 'nik' || rule === 'postal-code') return typed.replaceAll(/[\s.-]/g, '');
  return rule === 'contact' ? (readPhone(typed) ?? typed) : typed;
}

/** `Rp 5.000.000`, `5,000,000` and `5000000` are one number; what is none stays as typed. */
function readNumber(typed: string): number | string {
  const digits = typed
    .trim()
    .replace(/^rp\.?\s*/i, '')
    .replaceAll(/\s/g, '');
  if (/^-?\d{1,15}$/.test(digits)) return Number(digits);
  return /^-?\d{1,3}([.,]\d{3}){1,4}$/.test(digits) ? Number(digits.replaceAll(/[.,]/g, '')) : typed.trim();
}

/** An address without its scheme, as people write one, is a web address. */
function completeLink(typed: string): string {
  return /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(typed) && !typed.includes('@') ? `https://${typed}` : typed;
}

function readLinks(typed: readonly string[]): readonly string[] {
  return [...new Set(typed.map((link) => completeLink(link.trim())).filter((link) => link !== ''))];
}

/** Two names of one place are one tag. */
function readTags({ list }: TagsQuestion, typed: string, { lists }: Readers): readonly string[] {
  const known = list && lists.get(list);
  return [...new Set(splitTags(typed).map((tag) => known?.codeOf(tag) ?? tag))];
}
