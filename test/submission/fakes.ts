import type { ValidAnswers } from '../../src/model/answers.ts';
import type {
  Clock,
  Connection,
  Outgoing,
  PendingKey,
  Reply,
  Transport,
} from '../../src/submission/ports.ts';
import type { Progress } from '../../src/submission/progress.ts';
import type { ParcelFile } from '../../src/submission/parcel.ts';
import type { Circumstances } from '../../src/submission/seal.ts';
import { Submitter, type SubmitterPorts } from '../../src/submission/submit.ts';
import { readReply } from '../../src/submission/read-reply.ts';

/** A clock that stands until a test moves it; waits are recorded. */
export class StandingClock implements Clock {
  readonly waits: number[] = [];
  #now = Date.parse('2026-11-25T02:00:00Z');
  #sleepers: { until: number; wake: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.waits.push(milliseconds);
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      this.#sleepers.push({ until: this.#now + milliseconds, wake: resolve });
      signal.addEventListener('abort', () => resolve());
    });
  }

  /** Lets time pass, waking each sleeper in turn, and what follows from it run. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await turn();
      const next = this.#sleepers
        .filter(({ until }) => until <= end)
        .sort((one, other) => one.until - other.until)[0];
      if (!next) break;
      this.#sleepers = this.#sleepers.filter((sleeper) => sleeper !== next);
      this.#now = Math.max(this.#now, next.until);
      next.wake();
    }
    this.#now = end;
    await turn();
  }
}

/** Everything that is ready to run has run. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A network that a test takes away and gives back. */
export class SwitchedConnection implements Connection {
  #isOnline = true;
  readonly #listeners = new Set<() => void>();

  online(): boolean {
    return this.#isOnline;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(isOnline: boolean): void {
    this.#isOnline = isOnline;
    for (const listener of [...this.#listeners]) listener();
  }

  get listened(): number {
    return this.#listeners.size;
  }
}

export function keptKey(): PendingKey & { key: string | null } {
  return {
    key: null,
    read() {
      return this.key;
    },
    keep(submissionId) {
      this.key = submissionId;
    },
    forget() {
      this.key = null;
    },
  };
}

type Answer = Reply | 'nothing' | 'never';

/** An endpoint that answers in turn; `nothing` breaks the connection, `never` leaves it open. */
export class ScriptedEndpoint {
  readonly received: Outgoing[] = [];
  readonly #answers: ((outgoing: Outgoing) => Answer)[];

  constructor(...answers: ((outgoing: Outgoing) => Answer)[]) {
    this.#answers = answers;
  }

  readonly transport: Transport = (outgoing) => {
    this.received.push(outgoing);
    const answer =
      this.#answers[Math.min(this.received.length, this.#answers.length) - 1]?.(outgoing) ?? 'nothing';
    if (answer === 'nothing') return Promise.reject(new TypeError('Failed to fetch'));
    return answer === 'never' ? new Promise(() => {}) : Promise.resolve(answer);
  };

  get ids(): string[] {
    return this.received.map(({ submissionId }) => submissionId);
  }

  get bodies(): Record<string, unknown>[] {
    return this.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
  }
}

export const reply = (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

/** The receipt for what came. */
export const receipt = ({ submissionId }: Outgoing): Reply =>
  reply(201, {
    submissionId,
    reference: 'JGC-7F3K',
    receivedAt: '2026-11-25T09:00:00+07:00',
    ticket: 'opaque',
  });

export const problem = (
  status: number,
  type: string,
  more: object = {},
  headers: Record<string, string> = {},
): Reply => reply(status, { type: `/problems/${type}`, ...more }, headers);

export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Valid answers as the form makes them. */
export const validAnswers = (data: Record<string, string> = { fullName: 'Niko' }): ValidAnswers =>
  ({ data, consents: { process: true, statistics: false } }) as unknown as ValidAnswers;

/** A file that says little. */
export const cv: ParcelFile = {
  field: 'cv',
  part: 'cv',
  name: 'cv.pdf',
  type: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF-1.7 %%EOF'),
};

export const circumstances: Omit<Circumstances, 'supersedes'> = {
  form: 'registration',
  fair: 'jgtc',
  locale: 'id',
  submittedAt: '2026-11-25T09:00:00+07:00',
  noticeVersion: '2027-03-01',
  page: { url: 'https://campus.example/fair', utm: {} },
  words: (purpose) => ({ notice: 'Pemberitahuan', label: `Saya setuju: ${purpose}` }),
  files: [],
  hash: (content) =>
    Promise.resolve(`hash of ${typeof content === 'string' ? content : `${content.byteLength} bytes`}`),
};

/** A submitter's surroundings, each to be looked at or replaced. */
export function surroundings(endpoint: ScriptedEndpoint) {
  const clock = new StandingClock();
  const connection = new SwitchedConnection();
  const pendingKey = keptKey();
  let minted = 0;
  const ports: SubmitterPorts = {
    transport: endpoint.transport,
    readReply,
    repeatable: true,
    clock,
    connection,
    pendingKey,
    random: () => 0.5,
    newId: () => uuid((minted += 1)),
    antiSpam: () => Promise.resolve({ honeypot: '', elapsedMs: 41_234, provider: 'none', token: null }),
    beforeSubmit: () => Promise.resolve(true),
  };
  return { ports, clock, connection, pendingKey };
}

/** A submitter in these surroundings, some of them changed, and what it was seen to be. */
export function submitterTo(
  endpoint: ScriptedEndpoint,
  change: Partial<SubmitterPorts> = {},
  files: readonly ParcelFile[] = [],
) {
  const around = surroundings(endpoint);
  const seen: Progress['name'][] = [];
  const submitter = new Submitter({ ...around.ports, ...change }, ({ name }) => seen.push(name));
  const press = (data?: Record<string, string>) =>
    submitter.submit(validAnswers(data), { ...circumstances, files });
  return { ...around, submitter, seen, press };
}
