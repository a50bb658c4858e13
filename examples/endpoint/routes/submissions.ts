import type { Handler } from 'hono';
import type { FairSource } from '../fair/fair-source.ts';
import { acceptSubmission, knownVerdict } from '../receive/accept-submission.ts';
import { checkOpen } from '../receive/check-open.ts';
import { checkSubmission, readSubmission } from '../receive/check-submission.ts';
import { readRequest } from '../receive/read-request.ts';
import { receiptOf } from '../receive/receipt.ts';
import { Refusal } from '../server/problem.ts';
import type { Storage } from '../storage/storage.ts';
import { languageOf, say } from '../words.ts';

/** POST /api/submissions: stores a submission and answers with its receipt. */
export function receiveSubmissions(source: FairSource, storage: Storage): Handler {
  return async (context) => {
    const request = context.req.raw;
    const language = languageOf(request);
    const now = new Date();
    const received = await readRequest(request, now);
    const submission = readSubmission(received, language);
    checkKey(request.headers.get('idempotency-key'), submission.submissionId, received.plain);

    // A repeat gets its receipt even if the fair has closed or changed meanwhile.
    const known = await knownVerdict(storage, submission, received.fingerprint);
    const edition = await source.current();
    if (!known) checkOpen(submission.form, edition.fair, now, language);
    const checked = known ? submission : checkSubmission(submission, received, edition, language);
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
    return context.json(receiptOf(verdict.record), verdict.kind === 'stored' ? 201 : 200, {
      'cache-control': 'no-store',
    });
  };
}

/** The header is a structured-field string (RFC 8941, 3.3.3). Only a plain form, which cannot set it, goes without. */
function checkKey(header: string | null, submissionId: string, plain: boolean): void {
  if (header === null && plain) return;
  if (header?.trim() === `"${submissionId}"`) return;
  throw new Refusal(400, { detail: 'The header Idempotency-Key must be the submissionId in double quotes.' });
}
