import { submissionVersion } from 'jobfair-widgets/schema';
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
  for (const [written, value] of fields) {
    if (written.startsWith('_') || written.startsWith('consent.') || value === '') continue;
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

/** The answers with the named ones turned from the word for a ticked box to true. */
export function tickBoxes(
  answers: Readonly<Record<string, unknown>>,
  names: ReadonlySet<unknown>,
): Record<string, unknown> {
  const turned = Object.entries(answers).map(([name, value]) => [
    name,
    names.has(name) && ticked.has(value) ? true : value,
  ]);
  return Object.fromEntries(turned) as Record<string, unknown>;
}
