import { asBlob } from './upload-transport.ts';
import type { Submission } from '../model/submission.ts';
import { flattenSubmission } from '../submission/flatten-submission.ts';
import type { Transport } from '../submission/ports.ts';

export interface PlainSettings {
  readonly endpoint: string;
  readonly credentials: RequestCredentials;
  readonly payload: 'multipart' | 'urlencoded';
}

/**
 * Delivers as a browser's own form would: no header of ours, since script services answer no preflight, and redirects
 * are followed, since they reply by one. By fetch also with a file: a request that listens to its own upload is
 * preflighted, whatever its headers (XMLHttpRequest standard, `send()`). `urlencoded` carries no file.
 */
export function plainTransport({ endpoint, credentials, payload }: PlainSettings): Transport {
  return ({ body, files, signal }) => {
    const form = payload === 'multipart' ? new FormData() : new URLSearchParams();
    for (const [name, value] of flattenSubmission(JSON.parse(body) as Submission)) form.append(name, value);
    if (form instanceof FormData) {
      for (const file of files) form.append(file.field, asBlob(file), file.name);
    }
    return fetch(endpoint, {
      method: 'POST',
      body: form,
      signal,
      credentials,
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
    });
  };
}
