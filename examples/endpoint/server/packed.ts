import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Answers a request for one JSON text: 304 to whom already has it, compressed to whom can read that. */
export type Packed = (request: Request) => Promise<Response>;

export function packed(json: string): Packed {
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
  let compressed: Promise<Uint8Array<ArrayBuffer>> | null = null;
  return async (request) => {
    const headers = { etag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
    if (isKnown(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers });
    const typed = { ...headers, 'content-type': 'application/json; charset=utf-8' };
    if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? ''))
      return new Response(json, { headers: typed });
    compressed ??= promisify(gzip)(json);
    return new Response(await compressed, { headers: { ...typed, 'content-encoding': 'gzip' } });
  };
}

/** The comparison of RFC 9110, 13.1.2: weak tags match, `*` matches all. */
function isKnown(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
