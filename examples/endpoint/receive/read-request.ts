import type { Json } from '../fair/json.ts';
import { Refusal } from '../server/problem.ts';
import { cleanValue } from './clean-value.ts';
import { mostBytes, parseJson, readBody } from './read-body.ts';
import { plainSubmission, type PlainField } from './read-plain.ts';
import { fingerprint } from './fingerprint.ts';

/** A file as it came, before anything about it is believed. */
export interface ReceivedFile {
  readonly part: string;
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** What a request carried; nothing of it has been checked but that it can be read. */
export interface Received {
  readonly submission: Json;
  readonly fingerprint: string;
  readonly files: readonly ReceivedFile[];
  /** True for the flat names of a plain form, which sends no key in a header. */
  readonly plain: boolean;
}

/** Reads a submission in any of the encodings that the widgets send; refuses what cannot be read. */
export async function readRequest(request: Request, now: Date): Promise<Received> {
  const header = request.headers.get('content-type') ?? '';
  const [type = ''] = header.toLowerCase().split(';');
  switch (type.trim()) {
    case 'application/json':
      return fromJson(parseJson(await readBody(request, mostBytes.json)), []);
    case 'application/x-www-form-urlencoded': {
      const body = new TextDecoder().decode(await readBody(request, mostBytes.json));
      return fromPlain([...new URLSearchParams(body)], [], now);
    }
    case 'multipart/form-data':
      return fromMultipart(await readBody(request, mostBytes.withFile), header, now);
    default:
      throw new Refusal(415, {
        detail: 'Send application/json, multipart/form-data or application/x-www-form-urlencoded.',
      });
  }
}

async function fromMultipart(body: Uint8Array<ArrayBuffer>, header: string, now: Date): Promise<Received> {
  const fields: PlainField[] = [];
  const files: ReceivedFile[] = [];
  for (const [part, value] of await readParts(body, header)) {
    if (typeof value === 'string') fields.push([part, value]);
    else {
      const content = new Uint8Array(await value.arrayBuffer());
      // A browser sends an empty part for a file control without a file.
      if (value.name === '' && content.byteLength === 0) continue;
      if (part === 'submission') fields.push([part, new TextDecoder().decode(content)]);
      else files.push({ part, name: value.name.toWellFormed(), type: value.type, content });
    }
  }
  const json = fields.find(([name]) => name === 'submission')?.[1];
  return json === undefined ? fromPlain(fields, files, now) : fromJson(parseJson(Buffer.from(json)), files);
}

/** The parts of a multipart body; refuses one that is none. */
export async function readParts(body: Uint8Array<ArrayBuffer>, header: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': header } }).formData();
  } catch {
    throw new Refusal(400, { detail: 'The body is not the multipart/form-data that its header announces.' });
  }
}

function fromJson(sent: unknown, files: readonly ReceivedFile[]): Received {
  const submission = cleanValue(sent);
  const members = typeof submission === 'object' && submission !== null ? submission : {};
  return { submission, fingerprint: fingerprint({ ...members }, files), files, plain: false };
}

function fromPlain(fields: readonly PlainField[], files: readonly ReceivedFile[], now: Date): Received {
  const answers = fields.filter(([name]) => !name.startsWith('_'));
  return {
    submission: cleanValue(plainSubmission(fields, files, now)),
    fingerprint: fingerprint({ answers: answers.map(([name, value]) => [name, value]).sort() }, files),
    files,
    plain: true,
  };
}
