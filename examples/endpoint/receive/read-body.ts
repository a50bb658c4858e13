import { Refusal } from '../server/problem.ts';

const mebibyte = 1024 * 1024;

/** Bytes that a body may have. */
export const mostBytes = { json: 2 * mebibyte, withFile: 6 * mebibyte };

/** Milliseconds without a byte after which a body counts as broken off; the widget gives up after 20 s. */
const longestPause = 30_000;

/** Reads a body to its end, or refuses it: 413 over the limit, 408 if it stalls, 400 if it breaks off. */
export async function readBody(
  request: Request,
  limit: number,
  pause = longestPause,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new Refusal(413, { detail: `The body is larger than ${limit} bytes.`, headers: { connection: 'close' } });
  // A browser that is still sending when the connection closes reports a network error instead of the reply, so a
  // body somewhat too large is read to its end and thrown away.
  const mostDiscarded = 4 * limit;
  if (Number(request.headers.get('content-length') ?? 0) > mostDiscarded) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await nextChunk(reader, pause);
    if (done) break;
    size += value.byteLength;
    if (size > mostDiscarded) throw tooLarge();
    if (size <= limit) chunks.push(value);
  }
  if (size > limit) throw tooLarge();
  return Buffer.concat(chunks);
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function nextChunk(reader: Reader, pause: number): ReturnType<Reader['read']> {
  let timer: NodeJS.Timeout | undefined;
  const stalled = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new Refusal(408, { detail: 'The body did not arrive.', headers: { connection: 'close' } })),
      pause,
    );
  });
  try {
    return await Promise.race([reader.read(), stalled]);
  } catch (error) {
    reader.cancel().catch(() => undefined);
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, { detail: 'The body broke off before its end.' });
  } finally {
    clearTimeout(timer);
  }
}

/** Reads bytes as UTF-8 JSON, or refuses them with 400. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, { detail: 'The body is not JSON in UTF-8.' });
  }
}
