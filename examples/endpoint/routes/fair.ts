import type { Handler } from 'hono';
import { countPlaces } from '../fair/count-places.ts';
import type { Edition, FairSource } from '../fair/fair-source.ts';
import type { Json, JsonObject } from '../fair/json.ts';
import { packed, type Packed } from '../server/packed.ts';
import type { Storage } from '../storage/storage.ts';

/** GET /api/fair.json: the fair document with what is booked and queued at this moment. */
export function serveFair(source: FairSource, storage: Storage): Handler {
  let last: { edition: Edition; state: string; reply: Packed } | null = null;
  return async (context) => {
    const edition = await source.current();
    const { id } = edition.fair.details;
    const held = await storage.countPlaces(id);
    const live = await storage.readLive(id);
    const state = JSON.stringify([[...held].sort(), live]);
    if (last?.edition !== edition || last.state !== state) {
      const document = withLive(countPlaces(edition.document, held), live);
      last = { edition, state, reply: packed(JSON.stringify(document)) };
    }
    return last.reply(context.req.raw);
  };
}

/** The queues as last set take the place of those in the document. */
export function withLive(document: JsonObject, live: unknown): JsonObject {
  return live === null ? document : { ...document, live: live as Json };
}
