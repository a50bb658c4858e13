import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Contender } from './page.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A contender's page is at `/<name>/`. Everything is compressed before the first request: only the wire takes time. */
export async function serve(contenders: readonly Contender[]): Promise<{ url: string; stop: () => void }> {
  const replies = new Map<string, { readonly type: string; readonly body: Buffer }>();
  const put = (path: string, type: string, content: string | Buffer) =>
    replies.has(path) || replies.set(path, { type, body: compress(content) });
  for (const { name, page, assets } of contenders) {
    put(`/${name}/`, 'text/html', page);
    for (const [path, asset] of Object.entries(assets)) {
      const content = typeof asset === 'string' ? readFileSync(asset) : asset.content;
      put(path, types[extname(path)] ?? 'application/octet-stream', content);
    }
  }
  const server = createServer((request, response) => {
    const reply = replies.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!reply) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${reply.type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': reply.body.length,
      'cache-control': 'max-age=600',
    });
    response.end(reply.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function compress(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}
