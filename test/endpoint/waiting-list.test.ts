import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { databases, type TestDatabase } from './databases.ts';
import { startUnderTest, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration, sampleDocument, type Document } from './submission-samples.ts';
import { TicketVisitor } from './ticket-visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobfair-waiting-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The sample with two arrival times of one place each, both on the first day. */
function smallFair(waitingList: boolean): string {
  const sample = sampleDocument();
  const waves = sample.fair.registration.waves
    .slice(0, 2)
    .map((wave) => ({ ...wave, capacity: 1, booked: 0 }));
  const rules = { ...sample.fair.registration, closes: '2999-01-01T00:00:00Z', waves, waitingList };
  const file = join(folder, `${waitingList}.json`);
  writeFileSync(file, JSON.stringify({ ...sample, fair: { ...sample.fair, registration: rules } }));
  return file;
}

for (const { name, skip, create } of databases) {
  describe(`the waiting list of an endpoint on ${name}`, { skip }, () => {
    let database: TestDatabase;
    let endpoint: EndpointUnderTest;
    let document: Document;
    let waves: readonly string[];
    before(async () => {
      database = await create();
      endpoint = await startUnderTest(database, { fairFile: smallFair(true) });
      document = await endpoint.document();
      waves = document.fair.registration.waves.map(({ id }) => id);
    });
    after(async () => {
      await endpoint.stop();
      await database.drop();
    });

    const wait = (data: object = {}) =>
      registration(document, { wave: undefined, waitingList: true, ...data });
    const rowOf = async (reference = '') =>
      (await endpoint.rows('registrations')).find((row) => row['reference'] === reference);

    it('takes who finds every arrival time full, tells them so in both languages, and gives them a time later', async () => {
      const holders: string[] = [];
      for (const wave of waves) {
        const { status, body } = await endpoint.send(registration(document, { wave }));
        assert.equal(status, 201);
        assert.equal(body.next, undefined);
        holders.push(body.reference ?? '');
      }
      const sent = wait({ fullName: 'Menunggu' });
      const { status, body } = await endpoint.send(sent);
      assert.equal(status, 201);
      const { id, en } = body.next as Record<string, string>;
      assert.match(id ?? '', /^Anda berada di daftar tunggu/);
      assert.match(en ?? '', /^You are on the waiting list/);
      assert.deepEqual((await endpoint.send(sent)).body, body);
      const row = await rowOf(body.reference);
      assert.deepEqual([row?.['waitingList'], row?.['wave']], ['true', '']);

      const waiting = new TicketVisitor(endpoint.url);
      const page = await waiting.open(body.reference ?? '', '081234567890');
      assert.match(page.text, /Anda berada di daftar tunggu, belum mempunyai jam kedatangan/);
      assert.doesNotMatch(page.text, /Sekarang ada jam kedatangan yang kosong/);
      const still = await waiting.send('/ticket/correct', { fullName: 'Masih menunggu' });
      assert.match(still.text, /sudah tersimpan.*daftar tunggu/);
      const tooEarly = await waiting.send('/ticket/correct', { wave: waves[0] ?? '' });
      assert.deepEqual([tooEarly.status, /id="error-wave"/.test(tooEarly.html)], [422, true]);

      const leaving = new TicketVisitor(endpoint.url);
      await leaving.open(holders[0] ?? '', '081234567890');
      await leaving.send('/ticket/withdraw', { withdraw: 'all', sure: 'yes' });
      assert.match((await waiting.get('/ticket')).text, /Sekarang ada jam kedatangan yang kosong/);
      const moved = await waiting.send('/ticket/correct', { wave: waves[0] ?? '' });
      assert.doesNotMatch(moved.text, /daftar tunggu/);
      const now = await rowOf(body.reference);
      assert.deepEqual(
        [now?.['waitingList'], now?.['wave'], now?.['fullName']],
        ['', waves[0], 'Masih menunggu'],
      );
    });

    it('is not there where the fair has none: an arrival time is needed', async () => {
      const other = await startUnderTest(database, { fairFile: smallFair(false) });
      const { status, body } = await other.send(wait());
      await other.stop();
      assert.deepEqual(
        [status, body.errors?.[0]?.pointer, body.errors?.[0]?.code],
        [422, '#/data/wave', 'required'],
      );
    });
  });
}
