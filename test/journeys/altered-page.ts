import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the campus page is changed on its way to the browser. */
export interface Alteration {
  /** Stands in place of the page. */
  readonly page?: string;
  /** Stands at the end of the page's body. */
  readonly body?: string;
  /** What `/planted.js` holds. */
  readonly script?: string;
  /** Turns the page's policy into another. */
  readonly policy?: (policy: string) => string;
}

/** The campus of `origin` with its page altered; all else is passed on as it is. */
export class AlteredPage {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async serve(
    origin: string,
    { page, body = '', script = '', policy = (same) => same }: Alteration,
  ): Promise<AlteredPage> {
    const server = createServer((request, response) => {
      void (async () => {
        const path = request.url ?? '/';
        if (path === '/planted.js') {
          response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
          return;
        }
        const reply = await fetch(origin + path);
        const given = Buffer.from(await reply.arrayBuffer());
        response.writeHead(reply.status, {
          'content-type': reply.headers.get('content-type') ?? 'application/octet-stream',
          ...(path === '/'
            ? { 'content-security-policy': policy(reply.headers.get('content-security-policy') ?? '') }
            : {}),
        });
        response.end(path === '/' ? (page ?? given.toString()).replace('</body>', `${body}</body>`) : given);
      })();
    });
    server.listen(0);
    await once(server, 'listening');
    return new AlteredPage(server);
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
