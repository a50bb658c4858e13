import type { Fair, Withdrawal } from 'jobfair-widgets/schema';
import type { KeptRecord, RecordWriter } from '../storage/storage.ts';

/**
 * Takes consents back, with effect on every export from now on. No purposes, or one that the record cannot be without,
 * ends the record: its answers, files and places are gone; its key and consents stay as proof of what was agreed to.
 * Returns false if no record has this submission id and reference.
 */
export async function withdraw(
  records: RecordWriter,
  { submissionId, reference, purposes }: Withdrawal,
  fair: Fair,
  at: string,
): Promise<boolean> {
  const record = await findNamed(records, fair.details.id, submissionId, reference);
  if (!record) return false;
  const required = new Set(
    (fair.details.privacy?.purposes ?? []).filter((purpose) => purpose.required).map(({ id }) => id),
  );
  const isWhole = purposes.length === 0 || purposes.some((purpose) => required.has(purpose));
  if (!isWhole) await takeBack(records, record, new Set(purposes), fair, at);
  else {
    await end(records, record, at);
    // An employer may not be told of someone who left the fair: the interest was made of the registration's answers.
    for (const interest of await records.interestsOf(record.fair, record.reference))
      await end(records, interest, at);
  }
  return true;
}

/** An older submission's id names the record that took its place; both forms are searched, since ids are random. */
async function findNamed(
  records: RecordWriter,
  fair: string,
  submissionId: string,
  reference: string,
): Promise<KeptRecord | null> {
  for (const form of ['registration', 'interest'] as const) {
    const key = await records.findKey({ fair, form, submissionId });
    if (key?.reference === reference) return records.findRecord(reference);
  }
  return null;
}

async function takeBack(
  records: RecordWriter,
  record: KeptRecord,
  purposes: ReadonlySet<string>,
  fair: Fair,
  at: string,
): Promise<void> {
  const taken = (fair.details.privacy?.purposes ?? []).filter(({ id }) => purposes.has(id));
  const gone = new Set(taken.flatMap(({ when }) => answersFor.get(when ?? '') ?? []));
  const data = Object.fromEntries(Object.entries(record.data).filter(([name]) => !gone.has(name)));
  const consents = withdrawn(record, at, (purpose) => purposes.has(purpose));
  await records.keepRest({ reference: record.reference, consents, data });
}

/** Answers that are kept for one optional purpose alone, by the `when` of the purpose. */
const answersFor: ReadonlyMap<string, readonly string[]> = new Map([['disability', ['disability']]]);

async function end(records: RecordWriter, record: KeptRecord, at: string): Promise<void> {
  if (record.withdrawnAt !== null) return;
  const { page, signals } = nothing;
  const consents = withdrawn(record, at, () => true);
  await records.keep(
    { ...record, withdrawnAt: at, places: [], data: {}, files: [], page, signals, consents },
    [],
  );
}

const nothing = { page: { url: '', utm: {} }, signals: { honeypot: '', elapsedMs: 0 } };

function withdrawn(
  record: KeptRecord,
  at: string,
  isMeant: (purpose: string) => boolean,
): KeptRecord['consents'] {
  return record.consents.map((consent) =>
    consent.given && !consent.withdrawnAt && isMeant(consent.purpose)
      ? { ...consent, withdrawnAt: at }
      : consent,
  );
}
