import type { Submission } from '../model/submission.ts';

/** One field of a plain form post. */
export type FlatField = readonly [name: string, value: string];

/**
 * A submission as flat fields for back-ends that know no JSON: answers under their own names, a list as `name[]`, a
 * consent as `consent.<purpose>` with the notice's version where it was given and nothing where it was refused, and
 * what identifies the submission under names that begin with `_`.
 */
export function flattenSubmission(submission: Submission): readonly FlatField[] {
  const { submissionId, form, fair, locale, data, consents, antiSpam } = submission;
  return [
    ...Object.entries(data).flatMap(([name, value]) => flatten(name, value)),
    ...consents.map(({ purpose, given, noticeVersion }): FlatField => [
      `consent.${purpose}`,
      given ? noticeVersion : '',
    ]),
    ['_submission_id', submissionId],
    ['_form', form],
    ['_fair', fair],
    ['_locale', locale],
    // The name by which form services know a field that no person sees.
    ['_gotcha', antiSpam.honeypot],
  ];
}

function flatten(name: string, value: unknown): readonly FlatField[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => flatten(`${name}[]`, item));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([member, inner]) => flatten(`${name}[${member}]`, inner));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [[name, String(value)]]
    : [];
}
