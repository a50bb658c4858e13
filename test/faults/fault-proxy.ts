import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Submission } from '../../src/model/submission.ts';
import type { Fate, Plan } from './faults.ts';

/** A lie for the run to find: a check that finds nothing first finds this. */
export type Plant = 'new key each try' | 'receipt without a record' | 'refusal after the record';

export interface ProxySettings {
  /** The server behind: `http://localhost:8787`. */
  readonly to: string;
  readonly plan: Plan;
  /** Milliseconds that a delay lasts: more than the browser waits. */
  readonly delay: number;
  readonly plant?: Plant | null;
  /** Answers what the test serves itself; null passes it on. */
  readonly own?: (path: string, body: string) => { readonly type: string; readonly body: string } | null;
}

/** What was done with one request. */
export interface Passage extends Fate {
  readonly person: string;
  readonly submissionId: string;
  /** What the server said, each time that it heard of it. */
  readonly statuses: number[];
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

const json = 'application/json';

/** Stands between browser and server; what is posted to `/api/submissions` meets the fate that the plan has for it. */
export class FaultProxy {
  readonly log: Passage[] = [];
  readonly #settings: ProxySettings;
  readonly #server: Server;
  readonly #numbers = new Map<string, number>();
  readonly #ordered = new Map<string, Fate>();
  readonly #underway = new Set<Promise<void>>();

  private constructor(settings: ProxySettings) {
    this.#settings = settings;
    this.#server = createServer((request, response) => {
      const passage = this.#pass(request, response).catch(() => void request.socket.destroy());
      this.#underway.add(passage);
      void passage.finally(() => this.#underway.delete(passage));
    });
  }

  static async start(settings: ProxySettings): Promise<FaultProxy> {
    const proxy = new FaultProxy(settings);
    proxy.#server.listen(0);
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From now on every request of this person meets this fate. */
  order(person: string, fate: Fate): void {
    this.#ordered.set(person, fate);
  }

  /** Resolves when nothing is on its way any more, delayed requests too. */
  async settled(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  async stop(): Promise<void> {
    await this.settled();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const own = this.#settings.own?.(path, body);
    if (own) answer(response, { status: 200, type: own.type, body: Buffer.from(own.body) });
    else if (request.method === 'POST' && path === '/api/submissions')
      await this.#submit(request, body, response);
    else answer(response, await this.#forward(request, body));
  }

  async #submit(request: IncomingMessage, body: string, response: ServerResponse): Promise<void> {
    const { submissionId, data } = JSON.parse(body) as Submission;
    const person = String(data['fullName']);
    const number = this.#numbers.get(person) ?? 0;
    this.#numbers.set(person, number + 1);
    const fate = this.#ordered.get(person) ?? this.#settings.plan(person, number);
    const passage: Passage = { person, submissionId, ...fate, statuses: [] };
    this.log.push(passage);
    const { plant } = this.#settings;
    const commit = async () => {
      if (plant === 'receipt without a record') return receiptFor(submissionId);
      const reply = await this.#forward(request, body, plant === 'new key each try' ? submissionId : null);
      passage.statuses.push(reply.status);
      if (plant !== 'refusal after the record') return reply;
      return { status: 410, type: 'application/problem+json', body: Buffer.from('{"status":410}') };
    };
    await meet(fate, this.#settings.delay, commit, request.socket, response);
  }

  /** `renamed`: the key that is replaced by a new one on the way there, and put back on the way home. */
  async #forward(request: IncomingMessage, body: string, renamed: string | null = null): Promise<Reply> {
    const key = randomUUID();
    const there = (text: string) => (renamed === null ? text : text.replaceAll(renamed, key));
    const names = ['accept', 'accept-language', 'content-type', 'idempotency-key', 'cookie'];
    const headers = names.flatMap((name): [string, string][] => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, there(value)]] : [];
    });
    const { method = 'GET', url = '/' } = request;
    const reply = await fetch(this.#settings.to + url, {
      method,
      headers,
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: there(body) }),
    });
    const bytes = Buffer.from(await reply.arrayBuffer());
    return {
      status: reply.status,
      type: reply.headers.get('content-type') ?? 'application/octet-stream',
      body: renamed === null ? bytes : Buffer.from(bytes.toString().replaceAll(key, renamed)),
    };
  }
}

/** Lets one request meet its fate; `commit` takes it to the server and resolves to the reply. */
async function meet(
  { fault, late, retryAfter }: Fate,
  delay: number,
  commit: () => Promise<Reply>,
  socket: Socket,
  response: ServerResponse,
): Promise<void> {
  const problem = (status: number, headers = {}) =>
    answer(
      response,
      { status, type: 'application/problem+json', body: Buffer.from(`{"status":${status}}`) },
      headers,
    );
  switch (fault) {
    case null:
      return answer(response, await commit());
    case 'drop before':
      return void socket.destroy();
    case 'drop after commit':
      await commit();
      return void socket.destroy();
    case 'duplicate': {
      const [, second] = await Promise.all([commit(), commit()]);
      return answer(response, second);
    }
    case 'delay past timeout': {
      if (!late) await wait(delay);
      const reply = await commit();
      if (late) await wait(delay);
      return answer(response, reply);
    }
    case 'reset': {
      const reply = await commit();
      response.writeHead(reply.status, { 'content-type': reply.type, 'content-length': reply.body.length });
      await new Promise<void>((resolve) => response.write(half(reply.body), () => resolve()));
      return void socket.resetAndDestroy();
    }
    case '500':
      if (late) await commit();
      return problem(500);
    case '503 with Retry-After':
      if (late) await commit();
      return problem(503, { 'retry-after': retryAfter });
    case '429':
      return problem(429, { 'retry-after': retryAfter });
    case 'HTML 200': {
      const page = '<!doctype html><title>Wi-Fi</title><p>Masuk dulu untuk memakai jaringan ini.';
      return answer(response, { status: 200, type: 'text/html', body: Buffer.from(page) });
    }
    case 'truncated JSON': {
      const reply = await commit();
      return answer(response, { ...reply, body: half(reply.body) });
    }
    case 'wrong receipt':
      await commit();
      return answer(response, receiptFor(nobodysKey));
  }
}

/** The key of nobody's submission. */
const nobodysKey = '00000000-0000-4000-8000-000000000000';

function receiptFor(submissionId: string): Reply {
  const receipt = { submissionId, reference: 'LAIN-0000', receivedAt: '2027-01-02T03:04:05Z', ticket: null };
  return { status: 201, type: json, body: Buffer.from(JSON.stringify(receipt)) };
}

const half = (body: Buffer) => body.subarray(0, Math.floor(body.length / 2));

function answer(response: ServerResponse, { status, type, body }: Reply, headers: object = {}): void {
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': body.length }).end(body);
}
