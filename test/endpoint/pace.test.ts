import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { makePace } from '../../examples/endpoint/server/pace.ts';
import { sqlite, type TestDatabase } from './databases.ts';
import { withEndpoint } from './endpoint-under-test.ts';
import { registration } from './submission-samples.ts';

let database: TestDatabase;
before(async () => (database = await sqlite.create()));
after(() => database.drop());

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
    withEndpoint(database, { pace: 1 }, async (endpoint) => {
      const document = await endpoint.document();
      const first = await endpoint.send(registration(document));
      const { status, body, headers } = await endpoint.send(registration(document), {
        'x-forwarded-for': '10.0.0.9',
      });
      assert.deepEqual([first.status, status, body.status], [201, 429, 429]);
      assert.match(headers.get('retry-after') ?? '', /^([1-9]|[1-5]\d|60)$/);
      assert.equal((await endpoint.ask('/api/fair.json')).status, 200);
    }));

  it('takes the address from the proxy in front where there is one', () =>
    withEndpoint(database, { pace: 1, behindProxy: true }, async (endpoint) => {
      const document = await endpoint.document();
      const from = async (addresses: string) =>
        (await endpoint.send(registration(document), { 'x-forwarded-for': addresses })).status;
      assert.deepEqual(
        [await from('10.0.0.1'), await from('10.0.0.2'), await from('10.0.0.3, 10.0.0.1')],
        [201, 201, 429],
      );
    }));
});
