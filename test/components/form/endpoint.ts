import type { Submission } from '../../../src/model/submission.ts';
import type { Outgoing, Transport } from '../../../src/submission/ports.ts';

/** What an endpoint does with one try. */
export type Answer = (outgoing: Outgoing) => Promise<Response>;

/** An endpoint in the page: it keeps what was sent and answers in turn; the last answer holds for all that follow. */
export class Endpoint {
  readonly tries: Outgoing[] = [];
  readonly #answers: readonly Answer[];

  constructor(...answers: readonly Answer[]) {
    this.#answers = answers.length > 0 ? answers : [receipt()];
  }

  readonly transport: Transport = (outgoing) => {
    this.tries.push(outgoing);
    const answer = this.#answers[this.tries.length - 1] ?? this.#answers.at(-1);
    return answer ? answer(outgoing) : Promise.reject(new Error('This endpoint has no answer.'));
  };

  get submissions(): Submission[] {
    return this.tries.map(({ body }) => JSON.parse(body) as Submission);
  }

  /** The one submission that came. */
  get submission(): Submission {
    const [only, ...others] = this.submissions;
    if (!only || others.length > 0) throw new Error(`${this.tries.length} submissions came, not one.`);
    return only;
  }

  /** Each try's key. */
  get keys(): string[] {
    return this.tries.map(({ submissionId }) => submissionId);
  }
}

/** The contract's receipt; `more` adds to it or replaces members. */
export function receipt(more: object = {}, status = 201): Answer {
  return ({ submissionId }) => {
    const body = {
      submissionId,
      reference: 'MKS-7F3K',
      receivedAt: '2027-01-02T03:04:05+08:00',
      ticket: null,
    };
    return json(status, { ...body, ...more });
  };
}

/** A refusal as the contract writes it. */
export function problem(status: number, type: string, more: object = {}): Answer {
  return () => json(status, { type: `https://problems.example/${type}`, status, ...more });
}

/** Wrong answers: each error's pointer, code and the endpoint's own words. */
export function invalid(...errors: readonly { pointer?: string; code?: string; detail?: string }[]): Answer {
  return problem(422, 'validation', { errors });
}

export function says(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'text/html' },
): Answer {
  return async () => new Response(body, { status, headers });
}

/** Busy, and asks to be left alone for longer than a person can be made to wait: the widget stops and asks. */
export const busyForLong = says(503, '', { 'retry-after': '3600' });

/** The connection breaks. */
export const nothing: Answer = () => Promise.reject(new TypeError('network'));

/** Answers only when it is told to. */
export function held(answer: Answer = receipt()): { readonly answer: Answer; release(): void } {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return {
    answer: async (outgoing) => {
      await released;
      return answer(outgoing);
    },
    release: () => release(),
  };
}

async function json(status: number, body: object): Promise<Response> {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
