import type { Handler } from 'hono';
import type { FairSource } from '../fair/fair-source.ts';
import { cleanValue } from '../receive/clean-value.ts';
import { mostBytes, parseJson, readBody } from '../receive/read-body.ts';
import { faultAt, invalid } from '../receive/fault.ts';
import { withdraw } from '../receive/withdraw.ts';
import { withdrawalSchema } from 'jobfair-widgets/schema';
import { Refusal } from '../server/problem.ts';
import type { Storage } from '../storage/storage.ts';
import { languageOf, say } from '../words.ts';

/** POST /api/withdrawals: takes consents back and answers 202. */
export function receiveWithdrawals(source: FairSource, storage: Storage): Handler {
  return async (context) => {
    const language = languageOf(context.req.raw);
    const sent = cleanValue(parseJson(await readBody(context.req.raw, mostBytes.json)));
    const read = withdrawalSchema.safeParse(sent);
    if (!read.success)
      throw invalid(
        read.error.issues.map(({ path, code }) => faultAt(path, code, language)),
        language,
      );
    const { fair } = await source.current();
    const at = new Date().toISOString();
    const isFound = await storage.write((records) => withdraw(records, read.data, fair, at));
    if (!isFound) throw new Refusal(404, { detail: say('unknown', language) });
    return context.json({ submissionId: read.data.submissionId, withdrawnAt: at }, 202, {
      'cache-control': 'no-store',
    });
  };
}
