import { readBody } from './read-body.ts';
import { readParts } from './read-request.ts';
import { mostBytes } from './read-body.ts';

/** Bytes of a form with a few short fields. */
const mostOfSmall = 16 * 1024;

/** A form of a few short fields, as a page without a script sends it. */
export async function parseSmallForm(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(new TextDecoder().decode(await readBody(request, mostOfSmall)));
}

/** A form with files. */
export async function parseForm(request: Request): Promise<FormData> {
  const body = await readBody(request, mostBytes.withFile);
  return readParts(body, request.headers.get('content-type') ?? '');
}
