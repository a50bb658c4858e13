import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createSessions } from '../../examples/endpoint/ticket/session.ts';
import { limitTries } from '../../examples/endpoint/ticket/limit-tries.ts';
import { sqlite, type TestDatabase } from './databases.ts';
import { withEndpoint } from './endpoint-under-test.ts';
import { registration } from './submission-samples.ts';
import { TicketVisitor } from './ticket-visitor.ts';

describe('tries to open a ticket', () => {
  const minute = 60_000;
  const begun = (answers: readonly number[]) => answers.filter((seconds) => seconds === 0).length;

  it('that are wrong stop at 20 for one reference, whoever makes them, and go on one a minute', () => {
    let now = 0;
    const tries = limitTries(() => now);
    const guesses = Array.from({ length: 30 }, (_, guess) =>
      tries.begin(`10.0.0.${guess}`, 'JGTC-7F3K', `${guess}`),
    );
    assert.equal(begun(guesses), 20);
    assert.equal(guesses.at(-1), 60);
    now += minute;
    assert.deepEqual([tries.begin('a', 'JGTC-7F3K', 'x'), tries.begin('a', 'JGTC-7F3K', 'x')], [0, 60]);
  });

  it('that are wrong stop at 20 for one contact, so that nobody finds a reference by a phone number', () => {
    const tries = limitTries(() => 0);
    const guesses = Array.from({ length: 30 }, (_, guess) =>
      tries.begin(`${guess}`, `JGTC-${guess}`, '+628123'),
    );
    assert.equal(begun(guesses), 20);
  });

  it('that succeed do not count: a campus behind one address opens as many as it likes', () => {
    const tries = limitTries(() => 0);
    for (let person = 0; person < 2000; person += 1) {
      const keys = ['campus', `JGTC-${person}`, `+62${person}`] as const;
      assert.equal(tries.begin(...keys), 0);
      tries.succeed(...keys);
    }
  });

  it('that were stopped cost nothing elsewhere', () => {
    const tries = limitTries(() => 0);
    for (let guess = 0; guess < 1000; guess += 1) tries.begin('campus', 'JGTC-7F3K', `${guess}`);
    assert.equal(tries.begin('campus', 'JGTC-ZZZZ', '+62'), 0);
  });
});

describe('a session', () => {
  it('ends after an hour without a visit, and not before', () => {
    let now = 0;
    const sessions = createSessions('secret', () => now);
    const first = sessions.begin('JGTC-7F3K');
    now = 3_599_999;
    const second = sessions.read(sessions.write(first));
    assert.deepEqual(second, first);
    const later = sessions.prolong(first);
    now = 3_600_000;
    assert.equal(sessions.read(sessions.write(first)), null);
    assert.deepEqual(sessions.read(sessions.write(later)), later);
  });

  it('of another secret is none, and each has a token of its own', () => {
    const [ours, theirs] = [createSessions('one'), createSessions('other')];
    assert.equal(ours.read(theirs.write(theirs.begin('JGTC-7F3K'))), null);
    const [one, other] = [ours.begin('JGTC-7F3K'), ours.begin('JGTC-7F3K')];
    assert.notEqual(ours.tokenOf(one), ours.tokenOf(other));
  });
});

describe('a ticket that someone guesses at', () => {
  let database: TestDatabase;
  before(async () => (database = await sqlite.create()));
  after(() => database.drop());

  it('tells after 20 tries how long to wait, opens to nobody meanwhile, and others open theirs', () =>
    withEndpoint(database, {}, async (endpoint) => {
      const document = await endpoint.document();
      const [mine, other] = [registration(document), registration(document, { mobile: '+6281355557777' })];
      const references = [
        (await endpoint.send(mine)).body.reference,
        (await endpoint.send(other)).body.reference,
      ];
      const open = (of: number, contact: string) =>
        new TicketVisitor(endpoint.url).open(references[of] ?? '', contact);
      for (let guess = 10; guess < 30; guess += 1)
        assert.equal((await open(0, `08120000${guess}00`)).status, 422);
      const paused = await open(0, '081234567890');
      assert.equal(paused.status, 429);
      assert.match(paused.headers.get('retry-after') ?? '', /^\d+$/);
      assert.match(paused.text, /Coba lagi 1 menit lagi/);
      assert.equal((await open(1, '0813 5555 7777')).status, 200);
    }));

  it('is asked for again under a secret that all processes share, and after a start anew', async () => {
    const cookies: string[] = [];
    await withEndpoint(database, {}, async (endpoint) => {
      const { body } = await endpoint.send(registration(await endpoint.document(), { fullName: 'Awet' }));
      const response = await fetch(`${endpoint.url}/ticket`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ reference: body.reference ?? '', contact: '081234567890' }),
      });
      cookies.push(response.headers.get('set-cookie')?.split(';')[0] ?? '');
    });
    await withEndpoint(database, {}, async (endpoint) => {
      const page = await new TicketVisitor(endpoint.url, {}).get('/ticket');
      assert.doesNotMatch(page.text, /Awet/);
      const response = await fetch(`${endpoint.url}/ticket`, { headers: { cookie: cookies[0] ?? '' } });
      assert.match(await response.text(), /Awet/);
    });
  });

  it('links to where visitors reach the endpoint', async () => {
    const url = async (settings: object, headers: Record<string, string>) => {
      let found: string | null | undefined = null;
      await withEndpoint(database, settings, async (endpoint) => {
        const { body } = await endpoint.send(registration(await endpoint.document()), headers);
        found = body.ticketUrl?.replace(endpoint.url.slice('http:'.length), '//itself');
      });
      return found;
    };
    assert.equal(await url({}, { 'x-forwarded-proto': 'https' }), 'http://itself/ticket');
    assert.equal(await url({ behindProxy: true }, { 'x-forwarded-proto': 'https' }), 'https://itself/ticket');
    assert.equal(await url({ publicUrl: 'https://fair.example' }, {}), 'https://fair.example/ticket');
  });
});
