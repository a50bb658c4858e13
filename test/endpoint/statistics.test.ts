import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { openStorage } from '../../examples/endpoint/storage/open-storage.ts';
import { databases, type TestDatabase } from './databases.ts';
import { startUnderTest, type EndpointUnderTest } from './endpoint-under-test.ts';
import { statistics, type Document } from './submission-samples.ts';

for (const { name, skip, create } of databases) {
  describe(`statistics sent to an endpoint on ${name}`, { skip }, () => {
    let database: TestDatabase;
    let endpoint: EndpointUnderTest;
    let document: Document;
    before(async () => {
      database = await create();
      endpoint = await startUnderTest(database);
      document = await endpoint.document();
    });
    after(async () => {
      await endpoint.stop();
      await database.drop();
    });

    const counts = async () => {
      const storage = await openStorage(database.settings);
      const kept = await storage.readCounts(document.fair.id);
      await storage.close();
      return kept;
    };
    const peopleWith = async (answers: Record<string, string>) =>
      (await counts()).find((count) => JSON.stringify(count.answers) === JSON.stringify(answers))?.people ??
      0;
    const cell = async (question: string, answer: string) =>
      (await endpoint.rows('statistics')).find(
        (row) => row['question'] === question && row['answer'] === answer,
      )?.['people'];

    it('are answered with what is the same for everyone: no reference of their own, no ticket, no link', async () => {
      const sent = statistics(document, { ageBand: '30_39', gender: 'm' });
      const { status, body } = await endpoint.send(sent);
      assert.equal(status, 201);
      assert.deepEqual(body, { submissionId: sent.submissionId, reference: 'statistics' });
    });

    it('are counted once when they arrive again', async () => {
      const sent = statistics(document, { ageBand: '50_plus' });
      const answers = [await endpoint.send(sent), await endpoint.send(sent)];
      assert.deepEqual(answers[1]?.body, answers[0]?.body);
      assert.equal(await peopleWith({ ageBand: '50_plus' }), 1);
    });

    it('leave a tally and nothing of what else was sent', async () => {
      const sent = statistics(
        document,
        { gender: 'f', fullName: 'Rahasia', mobile: '+6281234567890' },
        { page: { url: 'https://kampus.example/x', utm: { source: 'rahasia' } } },
      );
      assert.equal((await endpoint.send(sent)).status, 201);
      assert.equal(await peopleWith({ gender: 'f' }), 1);
      assert.doesNotMatch(JSON.stringify(await counts()), /ahasia|62812/);
      const storage = await openStorage(database.settings);
      const keys = [
        await storage.findKey({
          fair: document.fair.id,
          form: 'registration',
          submissionId: sent.submissionId,
        }),
        await storage.findKey({ fair: document.fair.id, form: 'interest', submissionId: sent.submissionId }),
      ];
      await storage.close();
      assert.deepEqual(keys, [null, null]);
      assert.deepEqual(await endpoint.rows('registrations'), []);
    });

    it('are exported as counts, and fewer than five are not told apart from none', async () => {
      for (let more = 0; more < 4; more += 1)
        await endpoint.send(statistics(document, { ageBand: '20_24', gender: more < 2 ? 'm' : 'skip' }));
      assert.deepEqual([await cell('ageBand', '20_24'), await cell('ageBand', 'lt20')], ['<5', '<5']);
      await endpoint.send(statistics(document, { ageBand: '20_24' }));
      assert.deepEqual([await cell('ageBand', '20_24'), await cell('gender', 'm')], ['5', '<5']);
      assert.equal((await endpoint.rows('statistics')).length, 10);
    });

    const refused: readonly (readonly [string, (document: Document) => object, string])[] = [
      ['an answer that is none', (of) => statistics(of, { ageBand: '23' }), '#/data/ageBand'],
      ['no consent', (of) => statistics(of, { gender: 'f' }, { consents: [] }), '#/consents/statistics'],
      ['another fair', (of) => statistics(of, { gender: 'f' }, { fair: 'another' }), '#/fair'],
    ];
    for (const [what, make, pointer] of refused) {
      it(`are refused with ${what}, and not counted`, async () => {
        const before = await counts();
        const { status, body } = await endpoint.send(make(document) as ReturnType<typeof statistics>);
        assert.deepEqual([status, body.errors?.[0]?.pointer], [422, pointer]);
        assert.deepEqual(await counts(), before);
      });
    }

    it('are counted again after a day, when nothing is left of their key', async () => {
      const storage = await openStorage(database.settings);
      const digest = randomUUID();
      const keep = () => storage.write((records) => records.keepCounted(digest, '2026-11-26T02:00:00.000Z'));
      const forget = (by: string) => storage.write((records) => records.forgetCounted(by));
      const known = [await keep(), await keep()];
      await forget('2026-11-26T01:59:59.999Z');
      known.push(await keep());
      await forget('2026-11-26T02:00:00.000Z');
      known.push(await keep());
      await storage.close();
      assert.deepEqual(known, [true, false, false, true]);
    });
  });
}
