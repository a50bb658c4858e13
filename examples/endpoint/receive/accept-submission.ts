import type { Edition } from '../fair/fair-source.ts';
import { Refusal } from '../server/problem.ts';
import type { KeptFile, KeptRecord, Key, RecordWriter } from '../storage/storage.ts';
import type { Language } from '../words.ts';
import { bookPlaces } from './book-places.ts';
import type { FormSubmission } from './check-submission.ts';
import { checkInterest } from './check-interest.ts';
import { makeReference, makeTicket } from './reference.ts';

/** A submission that passed every rule that can be checked without the records. */
export interface Accepted {
  readonly submission: FormSubmission;
  readonly fingerprint: string;
  readonly files: readonly KeptFile[];
  readonly receivedAt: string;
}

export type Verdict =
  { readonly kind: 'stored' | 'replayed'; readonly record: KeptRecord } | { readonly kind: 'superseded' };

/** What is already known of a key, or null if it is new. Refuses a key that stands for another submission. */
export async function knownVerdict(
  records: Pick<RecordWriter, 'findKey' | 'findRecord'>,
  key: Key,
  fingerprint: string,
): Promise<Verdict | null> {
  const kept = await records.findKey(key);
  const record = kept && (await records.findRecord(kept.reference));
  if (!record) return null;
  if (record.submissionId !== key.submissionId) return { kind: 'superseded' };
  if (kept.fingerprint === fingerprint) return { kind: 'replayed', record };
  throw new Refusal(422, {
    type: 'key-reused',
    detail: 'This key was used for a submission with other content.',
  });
}

/**
 * Stores a submission, once: a known key answers as before, `supersedes` replaces the record of the older key or bars
 * a key that has not arrived. Runs in a transaction, so the key and the record are kept together or not at all.
 */
export async function acceptSubmission(
  records: RecordWriter,
  accepted: Accepted,
  edition: Edition,
  language: Language,
): Promise<Verdict> {
  const { submission, fingerprint, receivedAt } = accepted;
  const { fair, form, submissionId, supersedes } = submission;
  const key: Key = { fair, form, submissionId };
  const older: Key | null =
    supersedes === null || supersedes === submissionId ? null : { ...key, submissionId: supersedes };

  const known = await knownVerdict(records, key, fingerprint);
  if (known?.kind === 'superseded' && older) await yieldTo(records, key, older);
  if (known) return known;

  const olderKey = older && (await records.findKey(older));
  const replaced = olderKey && (await records.findRecord(olderKey.reference));
  // What names the submission that stands now is newer, even if the device's clock was set back meanwhile.
  const isOvertaken = replaced?.submissionId !== supersedes && isNewer(replaced, submission);
  if (isOvertaken) return { kind: 'superseded' };

  const reference = replaced?.reference ?? (await freeReference(records, fair));
  const candidate =
    form === 'interest' ? await checkInterest(records, submission, reference, edition, language) : null;
  const places = await bookPlaces(
    records,
    submission,
    { reference, held: replaced?.places },
    edition,
    language,
  );
  const record: KeptRecord = {
    ...key,
    reference,
    ticket: replaced?.ticket ?? (form === 'registration' ? makeTicket() : null),
    candidate,
    places,
    locale: submission.locale,
    submittedAt: submission.submittedAt,
    receivedAt,
    withdrawnAt: null,
    data: submission.data,
    consents: submission.consents,
    files: submission.files,
    page: submission.page,
    signals: { honeypot: submission.antiSpam.honeypot, elapsedMs: submission.antiSpam.elapsedMs },
  };
  await records.keep(record, accepted.files);
  await records.keepKey({ ...key, reference, fingerprint });
  if (older && !olderKey) await records.keepKey({ ...older, reference, fingerprint: null });
  return { kind: 'stored', record };
}

/**
 * A barred submission that arrives late still says which one it replaced: that one is the same person's too, and
 * yields to the newest. Without this, three submissions that arrive as third, first, second would leave two records.
 */
async function yieldTo(records: RecordWriter, barred: Key, older: Key): Promise<void> {
  const newest = await records.findKey(barred);
  const oldest = await records.findKey(older);
  if (!newest || newest.reference === oldest?.reference) return;
  if (!oldest) await records.keepKey({ ...older, reference: newest.reference, fingerprint: null });
  else {
    await records.moveTo(newest.reference, oldest.reference);
    await records.remove(oldest.reference);
  }
}

/** All submissions of one person to one form come from one device, so its clock tells which was made later. */
function isNewer(kept: KeptRecord | null, submission: FormSubmission): boolean {
  return kept !== null && Date.parse(kept.submittedAt) > Date.parse(submission.submittedAt);
}

async function freeReference(records: RecordWriter, fair: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const reference = makeReference(fair, tries);
    if ((await records.findRecord(reference)) === null) return reference;
  }
}
