import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Where a connection that carries a submission breaks. */
export const cuts = [
  'before it reaches the server',
  'in the middle of the request',
  'after the server has stored it, before the reply',
  'in the middle of the reply',
] as const;
export type Cut = (typeof cuts)[number];

const submission = 'POST /api/submissions';

/** Stands between browser and server and passes every byte on, but for the submissions it was told to cut. */
export class CutProxy {
  readonly #server: Server;
  readonly #to: number;
  #cut: Cut | null = null;
  #left = 0;

  private constructor(to: number) {
    this.#to = to;
    this.#server = createServer((browser) => this.#pass(browser));
  }

  static async start(to: number): Promise<CutProxy> {
    const proxy = new CutProxy(to);
    proxy.#server.listen(0);
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** How many of the ordered cuts were not made yet. */
  get left(): number {
    return this.#left;
  }

  /** Cuts the next submissions. More than one, since a browser repeats by itself what it sent on a reused connection. */
  cutNext(cut: Cut, times: number): void {
    this.#cut = cut;
    this.#left = times;
  }

  async stop(): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }

  #pass(browser: Socket): void {
    const server = connect(this.#to, 'localhost');
    const close = () => {
      browser.destroy();
      server.destroy();
    };
    for (const socket of [browser, server]) socket.on('error', close).on('close', close);

    let request = Buffer.alloc(0);
    let cut: Cut | null = null;
    browser.on('data', (bytes: Buffer) => {
      if (cut === null && this.#left > 0 && bytes.includes(submission)) {
        this.#left -= 1;
        cut = this.#cut;
      }
      if (cut === 'before it reaches the server') return close();
      if (cut !== 'in the middle of the request') return void server.write(bytes);
      request = Buffer.concat([request, bytes]);
      const body = request.indexOf('\r\n\r\n') + 4;
      if (body > 3 && request.length > body + 50) server.write(request.subarray(0, body + 50), close);
    });
    server.on('data', (bytes: Buffer) => {
      if (cut === 'after the server has stored it, before the reply') return close();
      if (cut === 'in the middle of the reply') browser.write(bytes.subarray(0, bytes.length - 10), close);
      else browser.write(bytes);
    });
  }
}
