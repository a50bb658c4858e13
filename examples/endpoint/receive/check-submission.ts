import type { Edition } from '../fair/fair-source.ts';
import {
  interestForm,
  interestSchema,
  registrationForm,
  registrationSchema,
  requiredConsents,
  submissionSchema,
  type Answers,
  type Fair,
  type Form,
  type FormName,
  type Submission,
} from 'jobfair-widgets/schema';
import type { Language } from '../words.ts';
import { checkFiles, type GivenFiles } from './check-files.ts';
import { faultAt, invalid } from './fault.ts';
import { readTypes } from './read-plain.ts';
import type { Received } from './read-request.ts';

/** A submission of someone who is named in it. */
export type FormSubmission = Submission & { readonly form: FormName };

/** False for what may be counted without a name. */
export function isOfForm(submission: Submission): submission is FormSubmission {
  return submission.form !== 'statistics';
}

/** Reads the envelope; refuses it with a pointer to each member that is wrong. */
export function readSubmission(received: Received, language: Language): Submission {
  const read = submissionSchema.safeParse(received.submission);
  if (read.success) return read.data;
  throw invalid(
    read.error.issues.map((issue) => faultAt(issue.path, issue.code, language)),
    language,
  );
}

/** Holds the answers, the consents and the files against the fair's own rules; returns what may be stored. */
export function checkSubmission(
  submission: FormSubmission,
  received: Pick<Received, 'plain'> & GivenFiles,
  edition: Edition,
  language: Language,
): FormSubmission {
  const { fair } = edition;
  const wrong = (path: readonly PropertyKey[], code: string) =>
    invalid([faultAt(path, code, language)], language);
  if (submission.fair !== fair.details.id) throw wrong(['fair'], 'unknown-fair');
  if (!/^[A-Za-z0-9-]{1,35}$/.test(submission.locale)) throw wrong(['locale'], 'invalid');
  if (!fair.details.privacy) throw wrong(['consents'], 'no-notice');
  const data = checkAnswers(submission, received.plain, edition, language);
  checkConsents(submission, edition, language);
  checkFiles(submission, received, fair, language);
  return { ...submission, data };
}

function checkAnswers(
  submission: FormSubmission,
  plain: boolean,
  { fair }: Edition,
  language: Language,
): Submission['data'] {
  const { form, data } = submission;
  const schema = form === 'registration' ? registrationSchema(fair) : interestSchema(fair);
  const read = schema.safeParse(plain ? readTypes(data, formOf(submission, fair)) : data);
  if (read.success) return read.data;
  throw invalid(
    read.error.issues.map((issue) => faultAt(['data', ...issue.path], codeOf(issue), language)),
    language,
  );
}

function formOf({ form, data: { employerId } }: FormSubmission, fair: Fair): Form {
  if (form === 'registration') return registrationForm(fair);
  return interestForm(fair, typeof employerId === 'string' ? employerId : null);
}

function checkConsents(submission: FormSubmission, { fair }: Edition, language: Language): void {
  const { form, data, consents } = submission;
  // Said twice and refused once is not consent.
  const isGiven = (purpose: string) => {
    const said = consents.filter((consent) => consent.purpose === purpose);
    return said.length > 0 && said.every(({ given }) => given);
  };
  const lacking = requiredConsents(fair, form, data as Answers).filter((purpose) => !isGiven(purpose));
  if (lacking.length === 0) return;
  throw invalid(
    lacking.map((purpose) => faultAt(['consents', purpose], 'required', language, 'consent-required')),
    language,
  );
}

function codeOf(issue: { readonly code?: string; readonly params?: unknown }): string {
  const { code, params } = issue;
  const own = typeof params === 'object' && params !== null && 'code' in params ? params.code : undefined;
  return typeof own === 'string' ? own : (code ?? 'invalid');
}
