import type { Handler } from 'hono';
import type { FairSource } from '../fair/fair-source.ts';
import { faultAt, invalid } from '../receive/fault.ts';
import { cleanValue } from '../receive/clean-value.ts';
import { mostBytes, parseJson, readBody } from '../receive/read-body.ts';
import { liveSchema } from 'jobfair-widgets/schema';
import { packed } from '../server/packed.ts';
import { Refusal } from '../server/problem.ts';
import type { Storage } from '../storage/storage.ts';

/** GET /api/live.json: the queues as last set, else as the fair document has them. */
export function serveLive(source: FairSource, storage: Storage): Handler {
  return async (context) => {
    const { document, fair } = await source.current();
    const live = (await storage.readLive(fair.details.id)) ?? document['live'] ?? null;
    if (live === null) throw new Refusal(404, { detail: 'No queues are known.' });
    return packed(JSON.stringify(live))(context.req.raw);
  };
}

/** PUT /api/live.json: sets the queues. */
export function receiveLive(source: FairSource, storage: Storage): Handler {
  return async (context) => {
    const sent = cleanValue(parseJson(await readBody(context.req.raw, mostBytes.json)));
    const read = liveSchema.safeParse(sent);
    if (!read.success)
      throw invalid(
        read.error.issues.map(({ path, code }) => faultAt(path, code, 'en')),
        'en',
      );
    const { fair } = await source.current();
    await storage.write((records) => records.keepLive(fair.details.id, read.data));
    return context.body(null, 204);
  };
}
