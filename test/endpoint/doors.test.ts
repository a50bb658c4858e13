import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makePace } from '../../examples/endpoint/server/pace.ts';
import { sqlite, type TestDatabase } from './databases.ts';
import { startUnderTest, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration } from './submission-samples.ts';

let database: TestDatabase;
before(async () => (database = await sqlite.create()));
after(() => database.drop());

async function withEndpoint(settings: object, test: (endpoint: EndpointUnderTest) => Promise<void>) {
  const endpoint = await startUnderTest(database, settings);
  try {
    await test(endpoint);
  } finally {
    await endpoint.stop();
  }
}

describe('a page of another origin', () => {
  const campus = 'https://kampus.example';
  const asks = async (origin: string, path: string, method = 'GET') => {
    let response: Response | undefined;
    await withEndpoint({ origins: [campus] }, async ({ url }) => {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      };
      response = await fetch(url + path, { method, headers });
    });
    return (response as Response).headers;
  };

  it('that is listed may send: the answer to its preflight says so, for ten minutes', async () => {
    const headers = await asks(campus, '/api/submissions', 'OPTIONS');
    const names = ['origin', 'methods', 'headers'].map((name) => headers.get(`access-control-allow-${name}`));
    assert.deepEqual(names, [campus, 'GET,POST', 'content-type,idempotency-key']);
    assert.equal(headers.get('access-control-max-age'), '600');
  });

  it('that is listed may read, retry-after and location too, also of a refusal', async () => {
    for (const path of ['/api/fair.json', '/api/submissions', '/api/nothing']) {
      const headers = await asks(campus, path);
      assert.equal(headers.get('access-control-allow-origin'), campus, path);
      assert.equal(headers.get('access-control-expose-headers'), 'retry-after,location');
      assert.match(headers.get('vary') ?? '', /origin/i);
    }
  });

  for (const other of [
    'https://kampus.example.evil.example',
    'http://kampus.example',
    'https://kampus.example:444',
    'null',
  ]) {
    it(`that is ${other} may not`, async () => {
      assert.equal((await asks(other, '/api/fair.json')).get('access-control-allow-origin'), null);
      assert.equal(
        (await asks(other, '/api/submissions', 'OPTIONS')).get('access-control-allow-origin'),
        null,
      );
    });
  }
});

describe('the pace', () => {
  const minute = 60_000;

  it('lets a minute’s worth through at once, then one as often as the pace says', () => {
    let now = 0;
    const pace = makePace(600, () => now);
    const through = () => pace.take('a') === 0;
    assert.equal(Array.from({ length: 700 }, through).filter(Boolean).length, 600);
    now += minute / 600;
    assert.deepEqual([through(), through()], [true, false]);
    now += minute;
    assert.equal(Array.from({ length: 700 }, through).filter(Boolean).length, 600);
  });

  it('says after how many seconds to come again', () => {
    let now = 0;
    const pace = makePace(2, () => now);
    assert.deepEqual([pace.take('a'), pace.take('a'), pace.take('a')], [0, 0, 30]);
    now += 29_500;
    assert.equal(pace.take('a'), 1);
    now += 500;
    assert.equal(pace.take('a'), 0);
  });

  it('counts each address by itself, and 0 lets all through', () => {
    const [strict, free] = [makePace(1, () => 0), makePace(0, () => 0)];
    assert.deepEqual([strict.take('a'), strict.take('b'), strict.take('a')], [0, 0, 60]);
    assert.deepEqual(
      Array.from({ length: 9 }, () => free.take('a')),
      Array<number>(9).fill(0),
    );
  });

  it('answers 429 beyond it, with Retry-After, and reading goes on', () =>
    withEndpoint({ pace: 3 }, async (endpoint) => {
      const document = await endpoint.document();
      const statuses: number[] = [];
      for (let index = 0; index < 4; index += 1)
        statuses.push((await endpoint.send(registration(document))).status);
      assert.deepEqual(statuses, [201, 201, 201, 429]);
      const { body, headers } = await endpoint.send(registration(document), {
        'x-forwarded-for': '10.0.0.9',
      });
      assert.equal(body.status, 429);
      assert.match(headers.get('retry-after') ?? '', /^([1-9]|1\d|20)$/);
      assert.equal((await endpoint.ask('/api/fair.json')).status, 200);
    }));

  it('takes the address from the proxy in front where there is one', () =>
    withEndpoint({ pace: 1, behindProxy: true }, async (endpoint) => {
      const document = await endpoint.document();
      const from = async (addresses: string) =>
        (await endpoint.send(registration(document), { 'x-forwarded-for': addresses })).status;
      assert.deepEqual(
        [await from('10.0.0.1'), await from('10.0.0.2'), await from('10.0.0.3, 10.0.0.1')],
        [201, 201, 429],
      );
    }));
});

describe('the pages', () => {
  it('are the campus page under its policy, and the embed under /jobfair-widgets/', () =>
    withEndpoint({}, async ({ url }) => {
      const page = await fetch(`${url}/`);
      assert.equal(page.status, 200);
      assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
      assert.equal(
        page.headers.get('content-security-policy'),
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
          "font-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types jobfair-widgets",
      );
      assert.match(await page.text(), /jobfair-candidate-registration/);
      const loader = await fetch(`${url}/jobfair-widgets/jobfair-widgets.js`);
      assert.deepEqual([loader.status, loader.headers.get('cache-control')], [200, 'no-cache']);
      const etag = loader.headers.get('etag') ?? '';
      const again = await fetch(`${url}/jobfair-widgets/jobfair-widgets.js`, {
        headers: { 'if-none-match': etag },
      });
      assert.equal(again.status, 304);
      const [chunk] = readdirSync(resolve(import.meta.dirname, '../../dist/embed/chunks'));
      const hashed = await fetch(`${url}/jobfair-widgets/chunks/${chunk}`);
      assert.deepEqual(
        [hashed.status, hashed.headers.get('cache-control'), hashed.headers.get('content-type')],
        [200, 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8'],
      );
      const gone = await fetch(`${url}/jobfair-widgets/chunks/gone-12345678.js`);
      assert.deepEqual([gone.status, gone.headers.get('cache-control')], [404, 'no-cache']);
    }));
});
