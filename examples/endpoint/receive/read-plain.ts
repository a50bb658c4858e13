import { submissionVersion, type Form } from 'jobfair-widgets/schema';
import { isObject } from '../fair/json.ts';
import type { ReceivedFile } from './read-request.ts';

/** A name and a value of a form encoding. */
export type PlainField = readonly [name: string, value: string];

/**
 * Turns the flat names of a plain form into a submission: `skills[]` is a list, `answers[shift]` a member,
 * `consent.process=2027-03-01` a consent to that version of the notice (without one a refusal), and `_submission_id`, `_form`, `_fair`, `_locale` are what their names say.
 */
export function plainSubmission(
  fields: readonly PlainField[],
  files: readonly ReceivedFile[],
  now: Date,
): Record<string, unknown> {
  const valueOf = (name: string) => fields.find(([known]) => known === name)?.[1];
  const submittedAt = now.toISOString();
  const locale = valueOf('_locale') ?? 'id';
  const consents = fields
    .filter(([name]) => name.startsWith('consent.'))
    .map(([name, noticeVersion]) => ({
      purpose: name.slice('consent.'.length),
      given: noticeVersion !== '',
      noticeVersion,
      textSha256: null,
      locale,
      at: submittedAt,
    }));
  return {
    schema: submissionVersion,
    submissionId: valueOf('_submission_id'),
    supersedes: valueOf('_supersedes') ?? null,
    form: valueOf('_form'),
    fair: valueOf('_fair'),
    locale,
    submittedAt,
    data: plainAnswers(fields),
    consents,
    files: files.map(({ part, name, type, content }) => ({
      field: part,
      part,
      name,
      type,
      size: content.byteLength,
      sha256: null,
    })),
    page: { url: '', utm: {} },
    antiSpam: { honeypot: valueOf('_gotcha') ?? '', elapsedMs: 0, provider: 'none', token: null },
  };
}

function plainAnswers(fields: readonly PlainField[]): Record<string, unknown> {
  const answers = new Map<string, unknown>();
  for (const [written, sent] of fields) {
    if (written.startsWith('_') || written.startsWith('consent.') || sent === '') continue;
    // Form encodings end every line with CRLF; the field, whose limit was counted, held one character (HTML, 4.10.22.4).
    const value = sent.replaceAll(/\r\n?/g, '\n');
    const [, name = written, member] = /^([^[]+)\[([^\]]*)\]$/.exec(written) ?? [];
    const before = answers.get(name);
    if (member === undefined) answers.set(name, value);
    else if (member === '')
      answers.set(name, [...(Array.isArray(before) ? (before as unknown[]) : []), value]);
    else answers.set(name, { ...(isObject(before) ? before : {}), [member]: value });
  }
  return Object.fromEntries(answers);
}

/** The words by which form encodings say that a box is ticked. */
const ticked: ReadonlySet<unknown> = new Set(['true', 'on', '1', 'yes']);

/** The answers with what is text in a form encoding turned into what the form's boxes and numbers hold. */
export function readTypes(answers: Readonly<Record<string, unknown>>, form: Form): Record<string, unknown> {
  const questions = form.steps.flatMap((step) => step.questions);
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]));
  const read = ([name, value]: [string, unknown]): [string, unknown] => {
    const kind = kinds.get(name);
    if (kind === 'box' && ticked.has(value)) return [name, true];
    if (kind === 'number' && /^-?\d{1,15}$/.test(String(value))) return [name, Number(value)];
    return [name, value];
  };
  return Object.fromEntries(Object.entries(answers).map(read));
}
