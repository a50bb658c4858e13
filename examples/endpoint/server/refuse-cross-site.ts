import type { MiddlewareHandler } from 'hono';
import type { Bindings } from './middleware.ts';
import { Refusal } from './problem.ts';

/**
 * Refuses a form that another site's page sends. On secure pages browsers say whence it comes (Sec-Fetch-Site); on
 * others they name the page's origin, or `null` where the page's referrer policy hides it, which tells nothing.
 */
export const refuseCrossSite: MiddlewareHandler<Bindings> = async ({ req }, next) => {
  const isOwn = (site: string | undefined, origin: string | undefined) => {
    if (site !== undefined) return site === 'same-origin' || site === 'none';
    if (origin === undefined || origin === 'null') return true;
    return URL.canParse(origin) && new URL(origin).host === req.header('host');
  };
  if (req.method === 'POST' && !isOwn(req.header('sec-fetch-site'), req.header('origin')))
    throw new Refusal(403, { detail: 'This form was sent from another site.' });
  await next();
};
