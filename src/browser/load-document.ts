/** Why a document could not be had: nobody answered, the server refused, or what came is not JSON. */
export type LoadFailure = 'network' | 'status' | 'format';

export class LoadError extends Error {
  readonly reason: LoadFailure;

  constructor(reason: LoadFailure, message: string) {
    super(message);
    this.name = 'LoadError';
    this.reason = reason;
  }
}

/** What the script-tag loader began to fetch before the widget's code was here. */
interface EarlyFetches {
  readonly fetched?: Map<string, Promise<Response>>;
}

const documents = new Map<string, Promise<unknown>>();

/**
 * Loads a JSON document, once for all widgets that name the same address. Rejects with `LoadError`; a document that
 * failed is asked for again the next time.
 */
export function loadDocument(address: string): Promise<unknown> {
  const url = new URL(address, document.baseURI).href;
  const known = documents.get(url);
  if (known) return known;
  const loading = fetchJson(url);
  documents.set(url, loading);
  loading.catch(() => documents.delete(url));
  return loading;
}

/** The next widget that names this address asks the server again. */
export function forgetDocument(address: string): void {
  documents.delete(new URL(address, document.baseURI).href);
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await (takeEarly(url) ?? fetch(url, { headers: { accept: 'application/json' } })).catch(
    (cause: unknown) => {
      throw new LoadError('network', `${url} could not be fetched: ${String(cause)}`);
    },
  );
  if (!response.ok) throw new LoadError('status', `${url} answered ${response.status}`);
  const text = await response.text().catch((cause: unknown) => {
    throw new LoadError('network', `${url} broke off: ${String(cause)}`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LoadError('format', `${url} is not JSON: it begins ${JSON.stringify(text.slice(0, 40))}`);
  }
}

function takeEarly(url: string): Promise<Response> | undefined {
  const early = Reflect.get(globalThis, Symbol.for('jobfair-widgets')) as EarlyFetches | undefined;
  const found = early?.fetched?.get(url);
  early?.fetched?.delete(url);
  return found;
}
