import { STATUS_CODES } from 'node:http';
import type { ProblemDetails, ProblemType } from 'jobfair-widgets/schema';

export type Fault = NonNullable<ProblemDetails['errors']>[number];

interface Refused {
  /** One of the types of the contract; without it the status says all. */
  readonly type?: ProblemType;
  readonly detail: string;
  readonly errors?: readonly Fault[];
  readonly remaining?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with `application/problem+json` (RFC 9457). */
export class Refusal extends Error {
  readonly status: number;
  readonly refused: Refused;

  constructor(status: number, refused: Refused) {
    super(refused.detail);
    this.name = 'Refusal';
    this.status = status;
    this.refused = refused;
  }

  /** The body of the reply. `type` is relative to the endpoint; readers act on its last part. */
  get body(): string {
    const { type, detail, errors, remaining } = this.refused;
    return JSON.stringify({
      type: type ? `/problems/${type}` : 'about:blank',
      title: type ? titles[type] : statusTitle(this.status),
      status: this.status,
      detail,
      ...(errors ? { errors } : {}),
      ...(remaining ? { remaining } : {}),
    });
  }

  get response(): Response {
    const headers = {
      ...this.refused.headers,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    };
    return new Response(this.body, { status: this.status, headers });
  }
}

const titles: Readonly<Record<ProblemType, string>> = {
  validation: 'An answer is wrong',
  'in-flight': 'This submission is being stored',
  'slot-full': 'This slot is full',
  'wave-full': 'This arrival time is full',
  'already-registered': 'Already registered',
  'key-reused': 'This key stands for another submission',
  superseded: 'A newer submission replaced this one',
  challenge: 'The challenge was not passed',
};

function statusTitle(status: number): string {
  return STATUS_CODES[status] ?? 'Refused';
}
