import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { openStorage } from '../../examples/endpoint/storage/open-storage.ts';
import { databases, type TestDatabase } from './databases.ts';
import { startUnderTest, type EndpointUnderTest } from './endpoint-under-test.ts';
import { interest, registration, slotsOf, type Document } from './submission-samples.ts';

for (const { name, skip, create } of databases) {
  describe(`a withdrawal sent to an endpoint on ${name}`, { skip }, () => {
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

    const withdraw = (body: object) =>
      endpoint.ask('/api/withdrawals', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const references = async (kind: 'registrations' | 'interests') =>
      (await endpoint.rows(kind)).map((row) => row['reference']);

    it('of the whole leaves every export at once, frees the wave, and forgets every answer', async () => {
      const sent = registration(document, { fullName: 'Batal hadir' });
      const { body } = await endpoint.send(sent);
      const booked = async () =>
        (await endpoint.document()).fair.registration.waves.find(({ id }) => id === sent.data['wave'])
          ?.booked ?? NaN;
      const before = await booked();
      const answer = await withdraw({
        submissionId: sent.submissionId,
        reference: body.reference,
        purposes: ['process'],
      });
      assert.equal(answer.status, 202);
      assert.ok(!(await references('registrations')).includes(body.reference ?? ''));
      assert.equal(await booked(), before - 1);
      const storage = await openStorage(database.settings);
      const kept = await storage.findRecord(body.reference ?? '');
      await storage.close();
      assert.deepEqual(kept?.data, {});
      assert.equal(
        kept?.consents.find(({ purpose }) => purpose === 'process')?.withdrawnAt,
        kept?.withdrawnAt,
      );
    });

    it('of a registration takes the interests with it that were made with it, and frees their slots', async () => {
      const sent = registration(document);
      const { body } = await endpoint.send(sent);
      const slot = slotsOf(document, 'emp-aruwastra').at(-1);
      const wish = interest(document, {
        employerId: 'emp-aruwastra',
        vacancyIds: undefined,
        anyVacancy: true,
        registrationRef: body.reference,
        slotIds: [slot?.id],
      });
      const wished = await endpoint.send(wish);
      assert.equal(wished.status, 201);
      await withdraw({ submissionId: sent.submissionId, reference: body.reference, purposes: [] });
      assert.ok(!(await references('interests')).includes(wished.body.reference ?? ''));
      const now = slotsOf(await endpoint.document(), 'emp-aruwastra').at(-1);
      assert.equal(now?.booked, slot?.booked);
      const late = await endpoint.send(interest(document, { registrationRef: body.reference }));
      assert.equal(late.body.errors?.[0]?.code, 'unknown');
    });

    it('of one interest leaves the others and the registration', async () => {
      const { body } = await endpoint.send(registration(document));
      const [gone, stays] = [
        interest(document, { registrationRef: body.reference }),
        interest(document, {
          registrationRef: body.reference,
          employerId: 'emp-bayanaka',
          vacancyIds: ['vac-005'],
        }),
      ];
      const answers = [await endpoint.send(gone), await endpoint.send(stays)];
      const [first, second] = answers.map((answer) => answer.body.reference ?? '');
      await withdraw({ submissionId: gone.submissionId, reference: first, purposes: ['share'] });
      const left = await references('interests');
      assert.deepEqual([left.includes(first ?? ''), left.includes(second ?? '')], [false, true]);
      assert.ok((await references('registrations')).includes(body.reference ?? ''));
    });

    it('of an optional purpose marks that consent and leaves the rest', async () => {
      const sent = registration(document);
      const consents = (sent['consents'] as object[]).map((consent) => ({ ...consent, given: true }));
      const { body } = await endpoint.send({ ...sent, consents });
      await withdraw({ submissionId: sent.submissionId, reference: body.reference, purposes: ['follow-up'] });
      const row = (await endpoint.rows('registrations')).find((one) => one['reference'] === body.reference);
      assert.deepEqual(
        ['process', 'statistics', 'follow-up'].map((purpose) => row?.[`consent.${purpose}`]),
        ['given 2027-03-01', 'given 2027-03-01', 'withdrawn 2027-03-01'],
      );
    });

    it('by the id of an older submission reaches the record that stands now', async () => {
      const older = registration(document);
      const { body } = await endpoint.send(older);
      await endpoint.send({ ...older, submissionId: randomUUID(), supersedes: older.submissionId });
      const { status } = await withdraw({
        submissionId: older.submissionId,
        reference: body.reference,
        purposes: [],
      });
      assert.equal(status, 202);
      assert.ok(!(await references('registrations')).includes(body.reference ?? ''));
    });

    it('may arrive twice, and a late repeat of the submission brings nothing back', async () => {
      const sent = registration(document);
      const { body } = await endpoint.send(sent);
      const whole = { submissionId: sent.submissionId, reference: body.reference, purposes: [] };
      const statuses = [(await withdraw(whole)).status, (await withdraw(whole)).status];
      assert.deepEqual(statuses, [202, 202]);
      const again = await endpoint.send(sent);
      assert.equal(again.status, 200);
      assert.ok(!(await references('registrations')).includes(body.reference ?? ''));
    });

    it('that does not name both the id and its reference changes nothing', async () => {
      const sent = registration(document);
      const { body } = await endpoint.send(sent);
      const attempts = [
        await withdraw({ submissionId: sent.submissionId, reference: 'JGTC-0000', purposes: [] }),
        await withdraw({ submissionId: randomUUID(), reference: body.reference, purposes: [] }),
        await withdraw({ submissionId: sent.submissionId, purposes: [] }),
        await withdraw([]),
      ];
      assert.deepEqual(
        attempts.map(({ status }) => status),
        [404, 404, 422, 422],
      );
      assert.ok((await references('registrations')).includes(body.reference ?? ''));
    });
  });
}
