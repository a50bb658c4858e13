import type { HttpBindings } from '@hono/node-server';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { languageOf, say } from '../words.ts';
import type { Pace } from './pace.ts';
import { Refusal } from './problem.ts';

export type Bindings = { Bindings: HttpBindings };

/** Pages of exactly these origins may send and read. */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler<Bindings> {
  return cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type', 'idempotency-key'],
    exposeHeaders: ['retry-after', 'location'],
    maxAge: 600,
  });
}

/** Refuses with 429 an address that sends faster than the pace. */
export function keepPace(pace: Pace, behindProxy: boolean): MiddlewareHandler<Bindings> {
  return async (context, next) => {
    const seconds = pace.take(addressOf(context, behindProxy));
    if (seconds > 0) {
      throw new Refusal(429, {
        detail: say('too-fast', languageOf(context.req.raw)),
        headers: { 'retry-after': String(seconds) },
      });
    }
    await next();
  };
}

/** The last address of the header is the one that our own proxy saw; those before it are anyone's claim. */
export function addressOf({ req, env }: Context<Bindings>, behindProxy: boolean): string {
  const forwarded = behindProxy ? req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || (env.incoming.socket.remoteAddress ?? 'unknown');
}

/** Opens a route to who has the token; without one configured there is no such route. */
export function requireToken(token: string | null): MiddlewareHandler<Bindings> {
  return async ({ req }, next) => {
    if (token === null) throw new Refusal(404, { detail: 'This route is closed: JOBFAIR_TOKEN is not set.' });
    const [, given] = /^Bearer +(\S+) *$/i.exec(req.header('authorization') ?? '') ?? [];
    if (given === undefined || !isEqual(given, token)) {
      throw new Refusal(401, {
        detail: 'Send the token: Authorization: Bearer <JOBFAIR_TOKEN>.',
        headers: { 'www-authenticate': 'Bearer' },
      });
    }
    await next();
  };
}

/** Takes as long for a token that is nearly right as for any other. */
function isEqual(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
