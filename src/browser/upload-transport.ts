import type { ParcelFile } from '../submission/parcel.ts';
import type { Clock, Outgoing, Reply, Transport } from '../submission/ports.ts';
import { systemClock } from './clock.ts';
import { contractHeaders, type FetchSettings } from './fetch-transport.ts';

/** Milliseconds without a byte moving, either way, after which an upload counts as lost. */
export const longestStandstill = 20_000;

/**
 * Delivers a submission with its files as `contract` says: `multipart/form-data` with the JSON in the part `submission`
 * and a part a file. By XMLHttpRequest, since fetch does not tell how much of a body has left. Differs from fetch where
 * XMLHttpRequest leaves no choice: cookies of the page's own origin go along, and the page's referrer policy holds.
 */
export function uploadTransport(
  { endpoint, credentials, headers }: FetchSettings,
  clock: Clock = systemClock,
): Transport {
  return async (outgoing) => {
    const added = await contractHeaders(outgoing, headers);
    const request = new XMLHttpRequest();
    request.open('POST', endpoint);
    request.withCredentials = credentials === 'include';
    for (const [name, value] of Object.entries(added)) {
      // The browser writes this one, with the boundary.
      if (name.toLowerCase() !== 'content-type') request.setRequestHeader(name, value);
    }
    return answerOf(request, endpoint, outgoing, clock);
  };
}

/** A file's bytes with their type, as a part of a form. */
export const asBlob = ({ bytes, type }: ParcelFile): Blob => new Blob([bytes], { type });

function answerOf(
  request: XMLHttpRequest,
  endpoint: string,
  outgoing: Outgoing,
  clock: Clock,
): Promise<Reply> {
  const { signal, onProgress } = outgoing;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new TypeError('Given up before it was sent.'));
    let still = new AbortController();
    const moved = () => {
      still.abort();
      still = new AbortController();
      const { signal: movedAgain } = still;
      void clock.wait(longestStandstill, movedAgain).then(() => {
        if (!movedAgain.aborted) request.abort();
      });
    };
    const stop = () => request.abort();
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      if (total > 0) onProgress(loaded / total);
    };
    request.upload.onload = moved;
    request.onprogress = moved;
    request.onloadend = () => {
      still.abort();
      signal.removeEventListener('abort', stop);
      // A redirect is followed unasked; what answers elsewhere is not the endpoint. Status 0: nothing answered.
      if (request.status > 0 && request.responseURL === addressOf(endpoint)) resolve(replyOf(request));
      else reject(new TypeError('No answer from the endpoint.'));
    };
    signal.addEventListener('abort', stop);
    moved();
    request.send(formOf(outgoing));
  });
}

function formOf({ body, files }: Outgoing): FormData {
  const form = new FormData();
  form.append('submission', body);
  for (const file of files) form.append(file.part, asBlob(file), file.name);
  return form;
}

function replyOf(request: XMLHttpRequest): Reply {
  return {
    status: request.status,
    headers: { get: (name) => request.getResponseHeader(name) },
    text: () => Promise.resolve(request.responseText),
  };
}

/** As `responseURL` gives an address: whole, and without its fragment. */
function addressOf(endpoint: string): string {
  const url = new URL(endpoint, document.baseURI);
  url.hash = '';
  return url.href;
}
