import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { writeCsv } from '../../examples/endpoint/export/csv.ts';
import { sqlite, type TestDatabase } from './databases.ts';
import { token, withEndpoint, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration } from './submission-samples.ts';

describe('a cell of an export', () => {
  const cases: readonly (readonly [unknown, string])[] = [
    ['plain', 'plain'],
    ['', ''],
    [null, ''],
    [0, '0'],
    [true, 'true'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
    ['+6281234567890', "'+6281234567890"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\u0000=1', "'\u0000=1"],
    ['\uFF1D1', "'\uFF1D1"],
    ["O'Brien", "O'Brien"],
    ['a=b', 'a=b'],
  ];
  for (const [value, cell] of cases) {
    it(`${JSON.stringify(value)} is written ${JSON.stringify(cell)}`, () => {
      assert.equal(writeCsv([[value as string]]), `\uFEFF${cell}\r\n`);
    });
  }
});

describe('an export', () => {
  let database: TestDatabase;
  before(async () => (database = await sqlite.create()));
  after(() => database.drop());

  const fetchCsv = ({ url }: EndpointUnderTest, authorization: string) =>
    fetch(`${url}/api/export/registrations.csv`, { headers: { authorization } });

  it('is a file that spreadsheets read as UTF-8, and that nobody keeps', () =>
    withEndpoint(database, {}, async (endpoint) => {
      await endpoint.send(registration(await endpoint.document(), { fullName: 'Ngurah "Ñ", =cmd' }));
      const response = await fetchCsv(endpoint, `Bearer ${token}`);
      assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8; header=present');
      assert.equal(response.headers.get('content-disposition'), 'attachment; filename="registrations.csv"');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const bytes = new Uint8Array(await response.arrayBuffer());
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      assert.match(new TextDecoder().decode(bytes), /,"Ngurah ""Ñ"", =cmd",/);
    }));

  it('opens to its token alone', () =>
    withEndpoint(database, {}, async (endpoint) => {
      const statuses: number[] = [];
      for (const given of [
        `Bearer ${token}`,
        `bearer  ${token} `,
        token,
        `Basic ${token}`,
        `Bearer ${token}x`,
        'Bearer',
      ]) {
        const response = await fetchCsv(endpoint, given);
        statuses.push(response.status);
        if (response.status === 401) assert.equal(response.headers.get('www-authenticate'), 'Bearer');
      }
      assert.deepEqual(statuses, [200, 200, 401, 401, 401, 401]);
    }));

  it('does not exist where no token is configured, and neither does setting the queues', () =>
    withEndpoint(database, { token: null }, async (endpoint) => {
      for (const [method, path] of [
        ['GET', '/api/export/registrations.csv'],
        ['GET', '/api/export/interests.csv'],
        ['PUT', '/api/live.json'],
      ] as const) {
        const { status } = await endpoint.ask(path, {
          method,
          headers: { authorization: 'Bearer null' },
        });
        assert.equal(status, 404, path);
      }
    }));
});
