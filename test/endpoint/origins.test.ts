import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sqlite, type TestDatabase } from './databases.ts';
import { withEndpoint } from './endpoint-under-test.ts';

let database: TestDatabase;
before(async () => (database = await sqlite.create()));
after(() => database.drop());

describe('a page of another origin', () => {
  const campus = 'https://kampus.example';
  const asks = async (origin: string, path: string, method = 'GET') => {
    let response: Response | undefined;
    await withEndpoint(database, { origins: [campus] }, async ({ url }) => {
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
