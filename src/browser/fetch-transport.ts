import type { Outgoing, Transport } from '../submission/ports.ts';

/** What a page adds to each request. Called anew for each, so that a token is fresh. */
export type HeaderSource = () => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>;

export interface FetchSettings {
  readonly endpoint: string;
  readonly credentials: RequestCredentials;
  readonly headers: HeaderSource | null;
}

/** Browsers refuse a `keepalive` body of 64 KiB and more; ours stays well below. */
const mostKeptAlive = 60 * 1024;

/** The headers of `contract`, over those of the page. */
export async function contractHeaders(
  { submissionId, locale }: Outgoing,
  own: HeaderSource | null,
): Promise<Readonly<Record<string, string>>> {
  return {
    ...(await own?.()),
    Accept: 'application/problem+json, application/json',
    'Accept-Language': locale,
    'Idempotency-Key': `"${submissionId}"`,
  };
}

/** Delivers by fetch, as `contract` says: no redirect is followed, no cache is asked, no personal data is in the URL. */
export function fetchTransport({ endpoint, credentials, headers }: FetchSettings): Transport {
  return async (outgoing) =>
    fetch(endpoint, {
      method: 'POST',
      headers: { ...(await contractHeaders(outgoing, headers)), 'Content-Type': 'application/json' },
      body: outgoing.body,
      signal: outgoing.signal,
      credentials,
      redirect: 'error',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      keepalive: new TextEncoder().encode(outgoing.body).length < mostKeptAlive,
    });
}
