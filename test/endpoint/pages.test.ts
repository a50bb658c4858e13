import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sqlite, type TestDatabase } from './databases.ts';
import { withEndpoint } from './endpoint-under-test.ts';

let database: TestDatabase;
before(async () => (database = await sqlite.create()));
after(() => database.drop());

describe('the pages', () => {
  it('are the campus page under its policy, and the embed under /jobfair-widgets/', () =>
    withEndpoint(database, {}, async ({ url }) => {
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
