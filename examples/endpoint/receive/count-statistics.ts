import type { Fair, Receipt, Submission } from 'jobfair-widgets/schema';
import { statisticsSchema } from 'jobfair-widgets/schema';
import type { Storage } from '../storage/storage.ts';
import type { Language } from '../words.ts';
import { faultAt, invalid } from './fault.ts';
import { sha256 } from './fingerprint.ts';

/** Milliseconds for which a repeat is known. */
const remembered = 24 * 60 * 60_000;

/**
 * Counts what may be counted without a name. Of the submission nothing else is kept but, for a day, a digest of its id:
 * the id is its own, so nothing leads from either to a person. The reference in the receipt is the same for everyone.
 */
export async function countStatistics(
  storage: Storage,
  submission: Submission,
  fair: Fair,
  now: Date,
  language: Language,
): Promise<Receipt> {
  const answers = countable(submission, fair, language);
  await storage.write(async (records) => {
    await records.forgetCounted(now.toISOString());
    const ends = new Date(now.getTime() + remembered).toISOString();
    const isNew = await records.keepCounted(sha256(submission.submissionId), ends);
    if (isNew && Object.keys(answers).length > 0) await records.count(fair.details.id, answers);
  });
  return { submissionId: submission.submissionId, reference: 'statistics' };
}

function countable({ fair: id, data, consents }: Submission, fair: Fair, language: Language) {
  const refuse = (path: readonly PropertyKey[], code: string) =>
    invalid([faultAt(path, code, language)], language);
  if (id !== fair.details.id) throw refuse(['fair'], 'unknown-fair');
  const said = consents.filter(({ purpose }) => purpose === 'statistics');
  if (said.length === 0 || !said.every(({ given }) => given))
    throw refuse(['consents', 'statistics'], 'consent-required');
  const schema = statisticsSchema(fair);
  const read = schema.safeParse(data);
  if (!read.success) {
    throw invalid(
      read.error.issues.map((issue) => faultAt(['data', ...issue.path], issue.code, language)),
      language,
    );
  }
  // What else was sent is nobody's business: the schema lets unknown members pass, the tally does not.
  const known = Object.keys(schema.shape);
  return Object.fromEntries(
    known.flatMap((name) => (typeof read.data[name] === 'string' ? [[name, read.data[name]]] : [])),
  ) as Record<string, string>;
}
