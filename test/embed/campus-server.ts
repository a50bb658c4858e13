import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types jobfair-widgets',
].join('; ');

/** Keeps what a page says and what its policy refuses, from before any other script; `window.seen` holds it. */
const recorder = `
  window.seen = [];
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => { seen.push(level + ': ' + words.join(' ')); say.apply(console, words); };
  }
  addEventListener('error', (event) => seen.push('uncaught: ' + event.message));
  addEventListener('unhandledrejection', (event) => seen.push('unhandled: ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    seen.push('violation: ' + event.effectiveDirective + ' ' + event.blockedURI));
`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A campus web server under the strict policy: `dist/embed` at `/embed/`, and the pages that a test gives it. */
export class CampusServer {
  readonly asked: string[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  static async start(): Promise<CampusServer> {
    const campus = new CampusServer();
    campus.#server.listen(0, '127.0.0.1');
    await once(campus.#server, 'listening');
    return campus;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a page up: `head` stands after the recorder, `body` as it is. */
  page(path: string, head: string, body: string): string {
    this.answer(path, (_, response) => {
      html(response).end(`${openingOf(head)}${body}</body></html>`);
    });
    return this.origin + path;
  }

  /** Answers a path in a way of its own, until the test calls `forget`. */
  answer(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  forget(): void {
    this.#answers.clear();
    this.asked.length = 0;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.origin);
    this.asked.push(pathname);
    const answer = this.#answers.get(pathname);
    if (answer) return void (await answer(request, response));
    if (pathname === '/recorder.js') return void script(response).end(recorder);
    if (pathname.startsWith('/embed/')) {
      const file = await readFile(`dist${pathname}`).catch(() => null);
      if (file) return void script(response).end(file);
    }
    response.writeHead(404).end();
  }
}

export const openingOf = (head: string): string =>
  `<!doctype html><html lang="id"><head><title>Kampus</title><link rel="icon" href="data:,">` +
  `<script src="/recorder.js"></script>${head}</head><body>`;

export const html = (response: ServerResponse): ServerResponse =>
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': strictPolicy,
  });

export const script = (response: ServerResponse): ServerResponse =>
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
