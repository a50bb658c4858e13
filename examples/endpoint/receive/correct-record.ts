import { randomUUID } from 'node:crypto';
import { submissionVersion, type Submission } from 'jobfair-widgets/schema';
import type { Edition } from '../fair/fair-source.ts';
import type { KeptConsent, KeptRecord, RecordReader, Storage } from '../storage/storage.ts';
import type { Language } from '../words.ts';
import { acceptSubmission, type Verdict } from './accept-submission.ts';
import { cleanValue } from './clean-value.ts';
import { checkSubmission, type FormSubmission } from './check-submission.ts';
import { fingerprint } from './fingerprint.ts';
import type { ReceivedFile } from './read-request.ts';

/** What a person changed in what they had sent. */
export interface Correction {
  readonly data: Readonly<Record<string, unknown>>;
  readonly consents: readonly KeptConsent[];
  /** New files, each named by its question. */
  readonly files: readonly ReceivedFile[];
  /** Questions whose kept file goes. */
  readonly dropped: ReadonlySet<string>;
}

/**
 * Stores a correction as a submission of its own that supersedes the record: held to the same rules, under the same
 * reference, its places moved in the same transaction.
 */
export async function correctRecord(
  storage: Storage,
  record: KeptRecord,
  { data, consents, files, dropped }: Correction,
  edition: Edition,
  language: Language,
): Promise<Verdict> {
  const now = new Date().toISOString();
  const replaced = new Set([...dropped, ...files.map(({ part }) => part)]);
  const kept = record.files.filter(({ field }) => !replaced.has(field));
  const submission: FormSubmission = {
    schema: submissionVersion,
    submissionId: randomUUID(),
    supersedes: record.submissionId,
    form: record.form,
    fair: record.fair,
    locale: language,
    submittedAt: now,
    data: cleanValue(data) as Submission['data'],
    consents: [...consents],
    files: files.map(entryOf),
    page: record.page,
    antiSpam: { ...record.signals, provider: 'none', token: null },
  };
  const checked = checkSubmission(
    submission,
    { plain: false, files, kept: kept.map(({ field }) => field) },
    edition,
    language,
  );
  const corrected = { ...checked, files: [...kept, ...checked.files] };
  return storage.write(async (records) => {
    const accepted = {
      submission: corrected,
      fingerprint: fingerprint(corrected, files),
      files: [...(await contentsOf(records, record.reference, kept)), ...files],
      receivedAt: now,
    };
    return acceptSubmission(records, accepted, edition, language);
  });
}

function entryOf({ part, name, type, content }: ReceivedFile): Submission['files'][number] {
  return { field: part, part, name, type, size: content.byteLength, sha256: null };
}

async function contentsOf(records: RecordReader, reference: string, kept: KeptRecord['files']) {
  const contents = await Promise.all(
    kept.map(async ({ part }) => ({ part, content: await records.readFile(reference, part) })),
  );
  return contents.flatMap(({ part, content }) => (content ? [{ part, content }] : []));
}
