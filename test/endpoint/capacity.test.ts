import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { databases, type TestDatabase } from './databases.ts';
import { startProcess, type EndpointProcess } from './endpoint-process.ts';
import { token, underTest } from './endpoint-under-test.ts';
import { interest, registration, slotsOf, type Document, type Sent } from './submission-samples.ts';

/** SQLite's file belongs to one machine; two processes on it are already more than its guide advises. */
const processesOn: Readonly<Record<string, number>> = { SQLite: 2, PostgreSQL: 3 };

for (const { name, skip, create } of databases) {
  describe(`${processesOn[name]} endpoint processes on one ${name}`, { skip }, () => {
    let database: TestDatabase;
    let processes: EndpointProcess[] = [];
    let endpoints: ReturnType<typeof underTest>[];
    let document: Document;
    before(async () => {
      database = await create();
      const { databaseUrl, databaseFile } = database.settings;
      const environment: Record<string, string> = {
        PORT: '0',
        JOBFAIR_PACE: '0',
        JOBFAIR_TOKEN: token,
        ...(databaseUrl === null ? { JOBFAIR_DB: databaseFile } : { DATABASE_URL: databaseUrl }),
      };
      processes = await Promise.all(
        Array.from({ length: processesOn[name] ?? 1 }, () => startProcess(environment)),
      );
      endpoints = processes.map(({ url }) => underTest(url));
      document = await one().document();
    });
    after(async () => {
      await Promise.all(processes.map((process) => process.stop()));
      await database.drop();
    });

    const one = () => endpoints[0] as ReturnType<typeof underTest>;
    /** All at once, each to the next process. */
    const sendAll = (all: readonly Sent[]) =>
      Promise.all(all.map((sent, index) => (endpoints[index % endpoints.length] ?? one()).send(sent)));
    const count = (answers: Awaited<ReturnType<typeof sendAll>>, status: number) =>
      answers.filter((answer) => answer.status === status).length;

    it('give a slot that 200 people want at once to exactly as many as it holds', async () => {
      const slot = slotsOf(document, 'emp-warigalit').at(-1);
      assert.ok(slot);
      const everyone = Array.from({ length: 200 }, (_, index) =>
        interest(document, {
          employerId: 'emp-warigalit',
          vacancyIds: undefined,
          anyVacancy: true,
          fullName: `Pelamar ${index}`,
          slotIds: [slot.id],
        }),
      );
      const answers = await sendAll(everyone);
      const free = slot.capacity - slot.booked;
      assert.deepEqual([count(answers, 201), count(answers, 409)], [free, 200 - free]);
      const holders = (await one().rows('interests')).filter((row) => row['slotIds'] === slot.id);
      assert.equal(holders.length, free);
      const now = slotsOf(await one().document(), 'emp-warigalit').at(-1);
      assert.equal(now?.booked, slot.capacity);
    });

    it('give a wave exactly as many as it holds, and lose none of those told so', async () => {
      const { waves } = document.fair.registration;
      const wave = waves.find(({ capacity, booked }) => booked < capacity && capacity - booked < 100);
      assert.ok(wave);
      const free = wave.capacity - wave.booked;
      const everyone = Array.from({ length: free + 60 }, (_, index) =>
        registration(document, { fullName: `Tamu ${index}`, days: [wave.start.slice(0, 10)], wave: wave.id }),
      );
      const answers = await sendAll(everyone);
      assert.deepEqual([count(answers, 201), count(answers, 409)], [free, 60]);
      const told = answers.filter((answer) => answer.status === 201).map((answer) => answer.body.reference);
      const kept = (await one().rows('registrations')).map((row) => row['reference']);
      assert.deepEqual(kept.toSorted(), told.toSorted());
    });

    it('make one record of one submission that reaches all of them at once', async () => {
      const sent = registration(document, { fullName: 'Ke semua' });
      const answers = await sendAll(Array.from({ length: 30 }, () => sent));
      assert.deepEqual([count(answers, 201), count(answers, 200)], [1, 29]);
      assert.equal(new Set(answers.map((answer) => answer.body.reference)).size, 1);
      const rows = (await one().rows('registrations')).filter((row) => row['fullName'] === 'Ke semua');
      assert.equal(rows.length, 1);
    });

    it('make one record of a submission and its correction that race', async () => {
      for (let round = 0; round < 10; round += 1) {
        const older = registration(document, { fullName: `Balapan ${round}` });
        const newer = registration(
          document,
          { fullName: `Balapan ${round} benar` },
          { supersedes: older.submissionId, submittedAt: '2026-11-25T02:00:05Z' },
        );
        await sendAll([older, newer, older, newer]);
        const rows = (await one().rows('registrations')).filter((row) =>
          row['fullName']?.startsWith(`Balapan ${round}`),
        );
        assert.deepEqual(
          rows.map((row) => row['fullName']),
          [`Balapan ${round} benar`],
        );
      }
    });
  });
}
