import * as z from 'zod/mini';
import type { AnswerValue } from '../model/answers.ts';
import type { Message } from '../model/message.ts';
import type { Question } from './question.ts';

/** A valid email address as the HTML standard says (the rule of `<input type=email>`). */
const email =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** A link of the web: a scheme, then a host with no space in it. */
const webLink = /^https?:\/\/[^\s/?#]\S*$/i;

/** The schema of a question's value as the wire carries it. */
export function wireSchema(question: Question): z.ZodMiniType {
  switch (question.kind) {
    case 'text':
    case 'long-text':
    case 'combobox':
      return z.string().check(z.minLength(1), z.maxLength(question.most));
    case 'email':
      return z.string().check(z.maxLength(question.most), z.regex(email));
    case 'tel':
      return z.string().check(z.regex(/^\+[1-9]\d{7,14}$/));
    case 'link':
      return z.string().check(z.maxLength(question.most), z.regex(webLink));
    case 'choice':
    case 'select': {
      const code = codeSchema(question.options.map((option) => option.code));
      return question.asList ? z.array(code).check(z.maxLength(1)) : code;
    }
    case 'choices': {
      const code = codeSchema(question.options.map((option) => option.code));
      return z.array(code).check(z.maxLength(question.most ?? question.options.length), eachOnce);
    }
    case 'tags':
      return z
        .array(z.string().check(z.minLength(1), z.maxLength(question.mostEach)))
        .check(z.maxLength(question.most));
    case 'box':
    case 'consent':
      return z.boolean();
  }
}

/** What is chosen twice would take two ranks. */
function eachOnce({ value, issues }: z.core.ParsePayload<string[]>): void {
  if (new Set(value).size < value.length) issues.push({ code: 'custom', message: 'twice', input: value });
}

/** The code '' stands for none of the others and is never sent. */
function codeSchema(codes: readonly string[]) {
  return z.enum(codes.filter((code) => code !== ''));
}

/** What is wrong with a value in the wire's form, or null. */
export function checkValue(question: Question, value: AnswerValue): Message | null {
  const result = z.safeParse(wireSchema(question), value);
  if (result.success) return null;
  const [issue] = result.error.issues;
  if (issue?.code === 'too_big') {
    const each = question.kind === 'tags' && issue.path.length > 0;
    return { key: each ? 'too-long' : tooMany(question), values: { most: Number(issue.maximum) } };
  }
  return { key: wrong[question.kind] ?? 'choice' };
}

function tooMany(question: Question): string {
  return question.kind === 'choices' || question.kind === 'tags' ? 'too-many' : 'too-long';
}

const wrong: Partial<Record<Question['kind'], string>> = {
  email: 'email',
  tel: 'phone',
  link: 'link',
  text: 'text',
};
