import * as z from 'zod/mini';
import type { AnswerValue } from '../model/answers.ts';
import type { Message } from '../model/message.ts';
import { countSchema, daySchema } from '../model/scalars.ts';
import type { Question, TextQuestion } from './question.ts';

/** A valid email address as the HTML standard says (the rule of `<input type=email>`). */
const email =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** A phone number in E.164. */
const internationalNumber = /^\+[1-9]\d{7,14}$/;

/** A link of the web: a scheme, then a host with no space in it. */
const webLink = /^https?:\/\/[^\s/?#]\S*$/i;

/** The schema of a question's value as the wire carries it. */
export function wireSchema(question: Question): z.ZodMiniType {
  switch (question.kind) {
    case 'text':
    case 'long-text':
    case 'combobox':
      if (question.kind === 'text' && question.rule) return ruled(question.rule, question.most);
      return z.string().check(z.minLength(1), z.maxLength(question.most));
    case 'email':
      return z.string().check(z.maxLength(question.most), z.regex(email));
    case 'tel':
      return z.string().check(z.regex(internationalNumber));
    case 'link':
      return linkSchema(question.most);
    case 'links':
      return z.array(linkSchema(question.mostEach)).check(z.maxLength(question.most), eachOnce);
    case 'number':
      return z.number().check(z.multipleOf(1), z.gte(question.least), z.lte(question.most));
    case 'date':
      return daySchema;
    case 'derived':
      return z.string().check(z.regex(new RegExp(`^\\d{${question.digits}}$`)));
    // What the form knows of a file; its bytes are checked where they are.
    case 'file':
      return z.looseObject({ name: z.string(), size: countSchema });
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

const linkSchema = (most: number) => z.string().check(z.maxLength(most), z.regex(webLink));

function ruled(rule: NonNullable<TextQuestion['rule']>, most: number): z.ZodMiniType {
  if (rule === 'nik') return z.string().check(z.regex(/^\d{16}$/));
  if (rule === 'postal-code') return z.string().check(z.regex(/^[1-9]\d{4}$/));
  return z.union([
    z.string().check(z.regex(internationalNumber)),
    z.string().check(z.maxLength(most), z.regex(email)),
  ]);
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
  if (question.kind === 'number')
    return { key: 'number', values: { least: question.least, most: question.most } };
  if (issue?.code === 'too_big') {
    const each = issue.path.length > 0;
    return {
      key: severalOf.has(question.kind) && !each ? 'too-many' : 'too-long',
      values: { most: Number(issue.maximum) },
    };
  }
  const rule = question.kind === 'text' ? question.rule : undefined;
  return { key: rule ?? wrong[question.kind] ?? 'choice' };
}

const severalOf: ReadonlySet<Question['kind']> = new Set(['choices', 'tags', 'links']);

const wrong: Partial<Record<Question['kind'], string>> = {
  date: 'date',
  links: 'link',
  email: 'email',
  tel: 'phone',
  link: 'link',
  text: 'text',
};
