import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadChallenge } from '../../examples/endpoint/server/challenge.ts';
import { sqlite, type TestDatabase } from './databases.ts';
import { withEndpoint, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration, statistics, type Sent } from './submission-samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobfair-challenge-'));
let database: TestDatabase;
before(async () => (database = await sqlite.create()));
after(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const withToken = (sent: Sent, token: string | null) => ({
  ...sent,
  antiSpam: { honeypot: '', elapsedMs: 1, provider: 'test', token },
});

describe('where a challenge is set', () => {
  const guarded = (test: (endpoint: EndpointUnderTest) => Promise<void>) =>
    withEndpoint(database, { challenge: 'test' }, test);

  it('a submission without a good token is refused and not stored; a new token under the same key is enough', () =>
    guarded(async (endpoint) => {
      const sent = registration(await endpoint.document(), { fullName: 'Bukan robot' });
      for (const token of [null, '', 'bad']) {
        const { status, body } = await endpoint.send(withToken(sent, token));
        assert.deepEqual([status, body.type], [403, '/problems/challenge']);
      }
      assert.deepEqual(await endpoint.rows('registrations'), []);
      const { status } = await endpoint.send(withToken(sent, 'test-ok-1'));
      assert.equal(status, 201);
    }));

  it('a token counts once, and a repeat of what is stored needs none', () =>
    guarded(async (endpoint) => {
      const document = await endpoint.document();
      const [one, other] = [registration(document), registration(document)];
      const statuses = [
        await endpoint.send(withToken(one, 'test-ok-2')),
        await endpoint.send(withToken(other, 'test-ok-2')),
        await endpoint.send(withToken(one, 'test-ok-2')),
        await endpoint.send(withToken(one, null)),
      ].map(({ status }) => status);
      assert.deepEqual(statuses, [201, 403, 200, 200]);
    }));

  it('a wrong answer does not cost the token', () =>
    guarded(async (endpoint) => {
      const sent = registration(await endpoint.document());
      const wrong = { ...sent, data: { ...sent.data, city: undefined } };
      const statuses = [
        await endpoint.send(withToken(wrong, 'test-ok-3')),
        await endpoint.send(withToken(sent, 'test-ok-3')),
      ].map(({ status }) => status);
      assert.deepEqual(statuses, [422, 201]);
    }));

  it('statistics come without a token: one would join them to a person', () =>
    guarded(async (endpoint) => {
      const { status } = await endpoint.send(statistics(await endpoint.document(), { gender: 'f' }));
      assert.equal(status, 201);
    }));
});

describe('a provider of your own', () => {
  const provider = (name: string, code: string) => {
    const file = join(folder, name);
    writeFileSync(file, code);
    return file;
  };

  it('is a module that exports verifyChallenge', () => {
    const file = provider(
      'good.mjs',
      `export const verifyChallenge = async ({ provider, token }) => provider === 'test' && token === 'yes' ? 'ok' : 'bad';`,
    );
    return withEndpoint(database, { challenge: file }, async (endpoint) => {
      const sent = registration(await endpoint.document());
      const statuses = [
        await endpoint.send(withToken(sent, 'no')),
        await endpoint.send(withToken(sent, 'yes')),
      ];
      assert.deepEqual(
        statuses.map(({ status }) => status),
        [403, 201],
      );
    });
  });

  it('that does not answer costs nobody their submission: it is asked for again', () => {
    const file = provider(
      'away.mjs',
      `export const verifyChallenge = async () => { throw new Error('away'); };`,
    );
    return withEndpoint(database, { challenge: file }, async (endpoint) => {
      const { status, headers } = await endpoint.send(registration(await endpoint.document()));
      assert.deepEqual([status, headers.get('retry-after')], [503, '5']);
    });
  });

  const wrong = [
    [
      'that is not there',
      join(folder, 'none.mjs'),
      /^JOBFAIR_CHALLENGE names .*none\.mjs, which cannot be loaded\.$/,
    ],
    [
      'without the function',
      provider('empty.mjs', 'export const x = 1;'),
      /^JOBFAIR_CHALLENGE names .*empty\.mjs, which exports no function "verifyChallenge"\.$/,
    ],
  ] as const;
  for (const [what, file, sentence] of wrong) {
    it(`${what} is named at the start`, async () => {
      await assert.rejects(loadChallenge(file), { message: sentence });
    });
  }
});
