import type { AnswerValue } from '../model/answers.ts';
import type { PhoneReader } from './read-phone.ts';
import type { Option, Question, TextQuestion } from './question.ts';

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

function codeOf(options: readonly Option[], typed: string): string {
  const wanted = typed.toLowerCase();
  const found = options.find(({ label }) =>
    (typeof label === 'string' ? [label] : Object.values(label ?? {})).some(
      (words) => words.toLowerCase() === wanted,
    ),
  );
  return found?.code ?? typed;
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

function splitTags(typed: string): readonly string[] {
  const tags = typed.split(/[,;\n]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
