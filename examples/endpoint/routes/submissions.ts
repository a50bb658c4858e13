import type { Handler } from 'hono';
import type { FairSource } from '../fair/fair-source.ts';
import { acceptSubmission, knownVerdict } from '../receive/accept-submission.ts';
import { checkChallenge } from '../receive/check-challenge.ts';
import { checkOpen } from '../receive/check-open.ts';
import { checkSubmission, isOfForm, readSubmission } from '../receive/check-submission.ts';
import { countStatistics } from '../receive/count-statistics.ts';
import { readRequest } from '../receive/read-request.ts';
import { receiptOf } from '../receive/receipt.ts';
import type { VerifyChallenge } from '../server/challenge.ts';
import type { Bindings } from '../server/middleware.ts';
import { Refusal } from '../server/problem.ts';
import { publicOrigin } from '../server/public-origin.ts';
import type { Settings } from '../settings.ts';
import type { Storage } from '../storage/storage.ts';
import { languageOf, say } from '../words.ts';

/** POST /api/submissions: stores a submission and answers with its receipt. */
export function receiveSubmissions(
  source: FairSource,
  storage: Storage,
  verify: VerifyChallenge | null,
  settings: Pick<Settings, 'publicUrl' | 'behindProxy'>,
): Handler<Bindings> {
  return async (context) => {
    const request = context.req.raw;
    const language = languageOf(request);
    const now = new Date();
    const received = await readRequest(request, now);
    const submission = readSubmission(received, language);
    checkKey(request.headers.get('idempotency-key'), submission.submissionId, received.plain);
    if (!isOfForm(submission)) {
      // No token comes with it: one would join it to the person who was asked for it.
      const { fair } = await source.current();
      return context.json(await countStatistics(storage, submission, fair, now, language), 201, unkept);
    }

    // A repeat gets its receipt even if the fair has closed or changed meanwhile.
    const known = await knownVerdict(storage, submission, received.fingerprint);
    const edition = await source.current();
    if (!known) checkOpen(submission.form, edition.fair, now, language);
    const checked = known ? submission : checkSubmission(submission, received, edition, language);
    // Last, since a provider takes each token once: an answer that is wrong may be corrected with the same.
    if (!known) await checkChallenge(verify, submission.antiSpam, language);
    const accepted = {
      submission: checked,
      fingerprint: received.fingerprint,
      files: received.files,
      receivedAt: now.toISOString(),
    };
    const verdict =
      known?.kind === 'replayed'
        ? known
        : await storage.write((records) => acceptSubmission(records, accepted, edition, language));
    if (verdict.kind === 'superseded')
      throw new Refusal(409, { type: 'superseded', detail: say('superseded', language) });
    const receipt = receiptOf(verdict.record, publicOrigin(context.req, settings));
    return context.json(receipt, verdict.kind === 'stored' ? 201 : 200, unkept);
  };
}

const unkept = { 'cache-control': 'no-store' };

/** The header is a structured-field string (RFC 8941, 3.3.3). Only a plain form, which cannot set it, goes without. */
function checkKey(header: string | null, submissionId: string, plain: boolean): void {
  if (header === null && plain) return;
  if (header?.trim() === `"${submissionId}"`) return;
  throw new Refusal(400, { detail: 'The header Idempotency-Key must be the submissionId in double quotes.' });
}
