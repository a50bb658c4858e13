import type { ValidAnswers } from '../model/answers.ts';
import {
  submissionVersion,
  type Consent,
  type FileEntry,
  type FormName,
  type Submission,
} from '../model/submission.ts';
import type { Parcel, ParcelFile } from './parcel.ts';

/** What is submitted, before it has a key: what a page may still change in `jobfair-before-submit`. */
export type Unsealed = Pick<
  Submission,
  | 'schema'
  | 'supersedes'
  | 'form'
  | 'fair'
  | 'locale'
  | 'submittedAt'
  | 'data'
  | 'consents'
  | 'files'
  | 'page'
>;

/** The words a consent stood beside, and the notice above it, as shown. */
export interface ConsentWords {
  readonly label: string;
  readonly notice: string;
}

export interface Circumstances {
  readonly form: FormName;
  readonly fair: string;
  readonly locale: string;
  /** ISO 8601 with offset. */
  readonly submittedAt: string;
  readonly noticeVersion: string;
  readonly page: Submission['page'];
  /** The first submission of this person's whose outcome is not known. */
  readonly supersedes: string | null;
  readonly words: (purpose: string) => ConsentWords;
  readonly files: readonly ParcelFile[];
  /** Hex of the SHA-256 of bytes or of a text's UTF-8, or null where the browser has none (plain http). */
  readonly hash: (content: string | Uint8Array<ArrayBuffer>) => Promise<string | null>;
}

/** Writes down what will be submitted: the answers and each consent with the words as they stood. */
export async function compose(valid: ValidAnswers, circumstances: Circumstances): Promise<Unsealed> {
  const { form, fair, locale, submittedAt, noticeVersion, page, supersedes, words, files, hash } =
    circumstances;
  const consents = Object.entries(valid.consents).map(async ([purpose, given]): Promise<Consent> => {
    const { notice, label } = words(purpose);
    return {
      purpose,
      given,
      noticeVersion,
      textSha256: await hash(`${notice}\n${label}`),
      locale,
      at: submittedAt,
    };
  });
  const entries = files.map(async ({ field, part, name, type, bytes }): Promise<FileEntry> => ({
    field,
    part,
    name,
    type,
    size: bytes.byteLength,
    sha256: await hash(bytes),
  }));
  return {
    schema: submissionVersion,
    supersedes,
    form,
    fair,
    locale,
    submittedAt,
    data: { ...valid.data },
    consents: await Promise.all(consents),
    files: await Promise.all(entries),
    page,
  };
}

/**
 * Gives it its key and freezes it. The key is ours, whatever a page wrote beside the answers; a file that the page took
 * out of the list stays here.
 */
export function seal(unsealed: Unsealed, submissionId: string, files: readonly ParcelFile[]): Parcel {
  const listed = new Set(unsealed.files.map(({ part }) => part));
  return {
    submissionId,
    locale: unsealed.locale,
    body: JSON.stringify({ ...unsealed, submissionId }),
    files: files.filter(({ part }) => listed.has(part)),
  };
}

/** The same submission under a new key, which takes the old one's place. */
export function renew(parcel: Parcel, submissionId: string): Parcel {
  const unsealed = JSON.parse(parcel.body) as Unsealed;
  return seal({ ...unsealed, supersedes: parcel.submissionId }, submissionId, parcel.files);
}
