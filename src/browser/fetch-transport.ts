import type { Transport } from '../submission/ports.ts';

/** What a page adds to each request. Called anew for each, so that a token is fresh. */
export type HeaderSource = () => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>;

export interface FetchSettings {
  readonly endpoint: string;
  readonly credentials: RequestCredentials;
  readonly headers: HeaderSource | null;
}

/** Browsers refuse a `keepalive` body of 64 KiB and more; ours stays well below. */
const mostKeptAlive = 60 * 1024;

/** Delivers by fetch, as `contract` says: no redirect is followed, no cache is asked, no personal data is in the URL. */
export function fetchTransport({ endpoint, credentials, headers }: FetchSettings): Transport {
  return async ({ submissionId, body, locale, signal }) =>
    fetch(endpoint, {
      method: 'POST',
      headers: {
        ...(await headers?.()),
        'Content-Type': 'application/json',
        Accept: 'application/problem+json, application/json',
        'Accept-Language': locale,
        'Idempotency-Key': `"${submissionId}"`,
      },
      body,
      signal,
      credentials,
      redirect: 'error',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      keepalive: new TextEncoder().encode(body).length < mostKeptAlive,
    });
}
