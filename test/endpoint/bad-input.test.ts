import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createApp } from '../../examples/endpoint/app.ts';
import { sampleFair } from '../../examples/endpoint/fair/fair-source.ts';
import { listen, stopListening } from '../../examples/endpoint/server/http-server.ts';
import { openStorage } from '../../examples/endpoint/storage/open-storage.ts';
import { sqlite, type TestDatabase } from './databases.ts';
import { startUnderTest, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration, type Document, type Sent } from './submission-samples.ts';

let database: TestDatabase;
let endpoint: EndpointUnderTest;
let document: Document;
before(async () => {
  database = await sqlite.create();
  endpoint = await startUnderTest(database);
  document = await endpoint.document();
});
after(async () => {
  await endpoint.stop();
  await database.drop();
});

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const mega = 1024 * 1024;

interface Attempt {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: RequestInit['body'];
  readonly status: number;
}

function whole(change: (sent: Sent) => object = () => ({})): {
  body: string;
  headers: Record<string, string>;
} {
  const sent = registration(document);
  return {
    body: JSON.stringify({ ...sent, ...change(sent) }),
    headers: { ...json, 'idempotency-key': `"${sent.submissionId}"` },
  };
}

const attempts: Readonly<Record<string, () => Attempt>> = {
  'no body': () => ({ headers: json, status: 400 }),
  'broken JSON': () => ({ headers: json, body: '{"schema":', status: 400 }),
  'JSON that is no object': () => ({ headers: json, body: '"hello"', status: 422 }),
  'JSON null': () => ({ headers: json, body: 'null', status: 422 }),
  'a JSON list': () => ({ headers: json, body: '[[],{}]', status: 422 }),
  'bytes that are not UTF-8': () => ({
    headers: json,
    body: Uint8Array.of(0x22, 0xff, 0xfe, 0x22),
    status: 400,
  }),
  'JSON nested 100,000 deep': () => ({ headers: json, body: '['.repeat(1e5) + ']'.repeat(1e5), status: 400 }),
  'an answer nested 50 deep': () => ({
    ...whole(({ data }) => ({
      data: { ...data, deep: JSON.parse('['.repeat(50) + ']'.repeat(50)) as unknown },
    })),
    status: 400,
  }),
  '3 MB of JSON': () => ({ headers: json, body: `"${'x'.repeat(3 * mega)}"`, status: 413 }),
  '40 MB of JSON': () => ({ headers: json, body: `"${'x'.repeat(40 * mega)}"`, status: 413 }),
  'an unknown type': () => ({ headers: { 'content-type': 'text/plain' }, body: '{}', status: 415 }),
  'no type': () => ({ body: Uint8Array.of(1, 2), status: 415 }),
  'multipart without a boundary': () => ({
    headers: { 'content-type': 'multipart/form-data' },
    body: 'x',
    status: 400,
  }),
  'multipart that breaks off': () => ({
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: '--b\r\ncontent-disposition: form-data; name="submission"\r\n\r\n{',
    status: 400,
  }),
  'multipart whose submission is broken': () => {
    const body = new FormData();
    body.set('submission', '{');
    return { body, status: 400 };
  },
  'an empty form': () => ({ headers: form, body: '', status: 422 }),
  'a form with broken percent signs': () => ({ headers: form, body: '_form=%zz&%=%&&&=', status: 422 }),
  'no key': () => ({ ...whole(), headers: json, status: 400 }),
  'a key without quotes': () => {
    const { body, headers } = whole();
    return {
      body,
      headers: { ...headers, 'idempotency-key': headers['idempotency-key']?.slice(1, -1) ?? '' },
      status: 400,
    };
  },
  'the key of another': () => ({
    ...whole(() => ({ submissionId: '7d444840-9dc0-41d1-b245-5ffdce74fad2' })),
    status: 400,
  }),
  'an id that is no UUID': () => ({ ...whole(() => ({ submissionId: 1 })), status: 422 }),
  'data that is a list': () => ({ ...whole(() => ({ data: [] })), status: 422 }),
  'every answer of a wrong type': () => ({
    ...whole(({ data }) => ({
      data: Object.fromEntries(Object.keys(data).map((name) => [name, { a: [null] }])),
    })),
    status: 422,
  }),
  'an unknown version of the contract': () => ({
    ...whole(() => ({ schema: 'jobfair-submission/9' })),
    status: 422,
  }),
  'a file that is announced and not sent': () => ({
    ...whole(() => ({
      files: [{ field: 'cv', part: 'cv', name: 'cv.pdf', type: 'application/pdf', size: 1, sha256: null }],
    })),
    status: 400,
  }),
  'GET to submissions': () => ({ method: 'GET', status: 405 }),
  'DELETE to submissions': () => ({ method: 'DELETE', status: 405 }),
  'a method that nobody knows': () => ({ method: 'BREW', status: 400 }),
  'POST to the fair': () => ({ path: '/api/fair.json', headers: json, body: '{}', status: 405 }),
  'DELETE to the queues': () => ({ method: 'DELETE', path: '/api/live.json', status: 405 }),
  'an unknown route': () => ({ path: '/api/nothing', method: 'GET', status: 404 }),
  'an unknown page': () => ({ path: '/nothing', method: 'GET', status: 404 }),
  'a path out of its folder': () => ({
    path: '/jobfair-widgets/..%2f..%2fpackage.json',
    method: 'GET',
    status: 404,
  }),
  'a path with a NUL': () => ({ path: '/a%00b', method: 'GET', status: 404 }),
  'a path of broken percent signs': () => ({ path: '/api/%zz%', method: 'GET', status: 404 }),
  'a withdrawal of nothing': () => ({ path: '/api/withdrawals', headers: json, body: '{}', status: 422 }),
  'a broken withdrawal': () => ({ path: '/api/withdrawals', headers: json, body: '{', status: 400 }),
  'an export without a token': () => ({ path: '/api/export/registrations.csv', method: 'GET', status: 401 }),
  'an export with a wrong token': () => ({
    path: '/api/export/interests.csv',
    method: 'GET',
    headers: { authorization: 'Bearer wrong' },
    status: 401,
  }),
  'queues without a token': () => ({
    path: '/api/live.json',
    method: 'PUT',
    headers: json,
    body: '{}',
    status: 401,
  }),
};

describe('an endpoint that is sent', () => {
  for (const [what, make] of Object.entries(attempts)) {
    it(`${what} answers with a problem and goes on`, async () => {
      const { method = 'POST', path = '/api/submissions', headers = {}, body = null, status } = make();
      const answer = await endpoint.ask(path, { method, headers, body });
      assert.equal(answer.status, status);
      assert.equal(answer.body.status, status);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
      assert.ok(answer.body.type && answer.body.title && answer.body.detail, JSON.stringify(answer.body));
      await stillWorks();
    });
  }

  it('members named __proto__ and constructor keeps no trace of the first and changes no object', async () => {
    const { body, headers } = whole();
    const polluted = body
      .replace('"data":{', '"data":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
      .replace('"page":{', '"page":{"__proto__":{"polluted":1},');
    const answer = await endpoint.ask('/api/submissions', { method: 'POST', headers, body: polluted });
    assert.equal(answer.status, 201);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    const row = (await endpoint.rows('registrations')).find(
      (one) => one['reference'] === answer.body.reference,
    );
    assert.deepEqual(
      [row?.['__proto__'], row?.['constructor']],
      [Object.prototype, '{"prototype":{"polluted":1}}'],
    );
  });

  it('nothing that reached its log', () => assert.deepEqual(endpoint.log, []));
});

describe('an endpoint whose visitor', () => {
  const raw: Readonly<Record<string, { readonly sent: string; readonly answer: RegExp }>> = {
    'speaks no HTTP': { sent: 'hello\r\n\r\n', answer: /^HTTP\/1\.1 400 .*application\/problem\+json/s },
    'sends a head of 40 kB': {
      sent: `GET / HTTP/1.1\r\nHost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`,
      answer: /^HTTP\/1\.1 431 .*application\/problem\+json/s,
    },
    'names no host': {
      sent: 'GET / HTTP/1.0\r\n\r\n',
      answer: /^HTTP\/1\.1 400 .*application\/problem\+json/s,
    },
    'names a host that is none': {
      sent: 'GET / HTTP/1.1\r\nHost: a b@c\r\nConnection: close\r\n\r\n',
      answer: /^HTTP\/1\.1 400 .*application\/problem\+json/s,
    },
    'announces a length that is none': {
      sent: 'POST /api/submissions HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
      answer: /^HTTP\/1\.1 400 .*application\/problem\+json/s,
    },
  };
  for (const [what, { sent, answer }] of Object.entries(raw)) {
    it(`${what} is answered with a problem`, async () => {
      assert.match(await speak(endpoint.url, sent), answer);
      await stillWorks();
    });
  }

  it('hangs up in the middle of the body is forgotten, and nothing is stored', async () => {
    const { body, headers } = whole(({ data }) => ({ data: { ...data, fullName: 'Terputus' } }));
    const head = Object.entries({ ...headers, host: 'a', 'content-length': Buffer.byteLength(body) });
    const sent = `POST /api/submissions HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
    const socket = connect(Number(new URL(endpoint.url).port), '127.0.0.1');
    await new Promise<void>((resolve) => socket.end(sent + body.slice(0, 200), () => resolve()));
    socket.destroy();
    await stillWorks();
    const rows = await endpoint.rows('registrations');
    assert.ok(rows.every((row) => row['fullName'] !== 'Terputus'));
    assert.deepEqual(endpoint.log, []);
  });
});

describe('an endpoint with little patience, whose visitor', () => {
  const patience = {
    headersTimeout: 100,
    requestTimeout: 300,
    keepAliveTimeout: 1000,
    connectionsCheckingInterval: 20,
  };
  const slow: Readonly<Record<string, string>> = {
    'does not end the head': 'POST /api/submissions HTTP/1.1\r\nHost: a\r\n',
    'does not end the body':
      'POST /api/submissions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
  };
  for (const [what, sent] of Object.entries(slow)) {
    it(`${what} is told that it was too slow`, async () => {
      const storage = await openStorage(database.settings);
      const settings = { token: null, origins: [], pace: 0, publicUrl: null, behindProxy: false };
      const folders = { page: '.', embed: '.' };
      const source = await sampleFair();
      const without = { verify: null, secret: '', log: () => undefined };
      const app = createApp({ settings, source, storage, folders, ...without });
      const server = await listen(app, 0, () => undefined, patience);
      const address = server.address() as { port: number };
      const answer = await speak(`http://127.0.0.1:${address.port}`, sent);
      await stopListening(server);
      await storage.close();
      assert.match(answer, /^HTTP\/1\.1 408 .*application\/problem\+json/s);
    });
  }
});

async function stillWorks(): Promise<void> {
  const { status } = await endpoint.ask('/api/live.json');
  assert.equal(status, 200);
}

/** Sends bytes as they are and gives back all that is answered until the connection closes. */
function speak(url: string, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(sent));
    let heard = '';
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(heard));
  });
}
