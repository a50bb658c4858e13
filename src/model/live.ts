import * as z from 'zod/mini';
import { countSchema, identifierSchema, instantSchema, stated } from './scalars.ts';

/** The queue at one booth. `etaMinutes` is how long the last in it will wait. */
export const boothQueueSchema = z.looseObject({
  boothId: identifierSchema,
  status: z.enum(['open', 'busy', 'paused', 'closed']),
  waiting: stated(countSchema),
  etaMinutes: stated(countSchema),
});
export type BoothQueue = z.infer<typeof boothQueueSchema>;

/** Queues as they were at `asOf`; older than `ttlSeconds` they are out of date. */
export const liveSchema = z.looseObject({
  asOf: instantSchema,
  ttlSeconds: stated(countSchema),
  booths: z.array(boothQueueSchema),
});
export type Live = z.infer<typeof liveSchema>;
