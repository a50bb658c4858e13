import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Bindings } from '../server/middleware.ts';

/** What the campus page may do: its own files, the widgets' one policy of Trusted Types, and nothing else. */
export const pagePolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `font-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types jobfair-widgets`,
].join('; ');

/** Where the page and the script-tag build are. */
export interface Folders {
  readonly page: string;
  readonly embed: string;
}

/** The campus page at `/` and the script-tag build under `/jobfair-widgets/`. */
export function servePages({ page, embed }: Folders): Hono<Bindings> {
  const pages = new Hono<Bindings>();
  pages.use(compress(), etag());
  pages.use('/jobfair-widgets/*', async (context, next) => {
    await next();
    // A hashed name means one content for ever; every other file is asked for again at each visit.
    const isHashed = /\/chunks\/[^/]+-[\w-]{8}\.\w+$/.test(context.req.path);
    context.header(
      'cache-control',
      isHashed && context.res.ok ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  });
  pages.use(
    '/jobfair-widgets/*',
    serveStatic({ root: embed, rewriteRequestPath: (path) => path.slice('/jobfair-widgets'.length) }),
  );
  pages.use('/*', async (context, next) => {
    await next();
    context.header('content-security-policy', pagePolicy);
    context.header('cache-control', 'no-cache');
  });
  pages.use('/*', serveStatic({ root: page }));
  return pages;
}
