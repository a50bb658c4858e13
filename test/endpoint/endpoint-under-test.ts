import type { Receipt, ProblemDetails } from 'jobfair-widgets/schema';
import type { Settings } from '../../examples/endpoint/settings.ts';
import { startEndpoint } from '../../examples/endpoint/start-endpoint.ts';
import type { TestDatabase } from './databases.ts';
import type { Document, Sent } from './submission-samples.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** A receipt, a problem or whatever else the JSON holds. */
  readonly body: Partial<Receipt> & ProblemDetails;
}

/** A real endpoint on a port of its own, and the few things that tests ask of it. */
export interface EndpointUnderTest {
  readonly url: string;
  readonly log: readonly string[];
  document(): Promise<Document>;
  /** Posts a submission as the widgets do. */
  send(submission: Sent, headers?: Record<string, string>): Promise<Answer>;
  ask(path: string, options?: RequestInit): Promise<Answer>;
  /** The lines of an export without its head, as one object a row. */
  rows(name: 'registrations' | 'interests' | 'statistics'): Promise<readonly Record<string, string>[]>;
  stop(): Promise<void>;
}

export const token = 'a-token-for-tests';

const usual: Settings = {
  port: 0,
  databaseUrl: null,
  databaseFile: '',
  fairFile: null,
  token,
  origins: [],
  pace: 0,
  publicUrl: null,
  challenge: null,
  behindProxy: false,
};

export async function startUnderTest(
  database: TestDatabase,
  settings: Partial<Settings> = {},
): Promise<EndpointUnderTest> {
  const log: string[] = [];
  const endpoint = await startEndpoint({ ...usual, ...database.settings, ...settings }, (line) =>
    log.push(line),
  );
  return { ...underTest(`http://127.0.0.1:${endpoint.port}`), log, stop: () => endpoint.stop() };
}

/** Starts one for a single test, and stops it whatever comes of that. */
export async function withEndpoint(
  database: TestDatabase,
  settings: Partial<Settings>,
  test: (endpoint: EndpointUnderTest) => Promise<void>,
): Promise<void> {
  const endpoint = await startUnderTest(database, settings);
  try {
    await test(endpoint);
  } finally {
    await endpoint.stop();
  }
}

/** The same questions, asked of an endpoint that runs already. */
export function underTest(url: string): Omit<EndpointUnderTest, 'log' | 'stop'> {
  const ask = async (path: string, options?: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, options);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const body = (isJson && text !== '' ? JSON.parse(text) : {}) as Answer['body'];
    return { status: response.status, headers: response.headers, body };
  };
  return {
    url,
    ask,
    document: async () => (await ask('/api/fair.json')).body as unknown as Document,
    send: (submission, headers = {}) =>
      ask('/api/submissions', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': `"${submission.submissionId}"`,
          ...headers,
        },
        body: JSON.stringify(submission),
      }),
    async rows(name) {
      const response = await fetch(`${url}/api/export/${name}.csv`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return readCsv(await response.text());
    },
  };
}

/** Reads CSV without line breaks inside cells. */
function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}
