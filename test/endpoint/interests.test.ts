import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { databases, type TestDatabase } from './databases.ts';
import { startUnderTest, type Answer, type EndpointUnderTest } from './endpoint-under-test.ts';
import { interest, registration, slotsOf, type Bookable, type Document } from './submission-samples.ts';

for (const { name, skip, create } of databases) {
  describe(`an interest sent to an endpoint on ${name}`, { skip }, () => {
    let database: TestDatabase;
    let endpoint: EndpointUnderTest;
    let document: Document;
    /** The reference of someone who comes in the first wave of the second day that has places. */
    let reference: string;
    before(async () => {
      database = await create();
      endpoint = await startUnderTest(database);
    });
    after(async () => {
      await endpoint.stop();
      await database.drop();
    });
    beforeEach(async () => {
      document = await endpoint.document();
      const day = document.fair.days[1]?.date ?? '';
      const wave = document.fair.registration.waves.find(({ start }) => start.startsWith(day));
      const { body } = await endpoint.send(registration(document, { days: [day], wave: wave?.id }));
      reference = body.reference ?? '';
    });

    const want = (employerId: string, data: Record<string, unknown> = {}) =>
      endpoint.send(interest(document, { employerId, vacancyIds: undefined, anyVacancy: true, ...data }));
    const ids = (slots: readonly (Bookable | undefined)[]) => slots.map((slot) => slot?.id ?? 'none');
    const openSlots = (employerId: string) =>
      slotsOf(document, employerId).filter(({ capacity, booked }) => booked < capacity);
    const faultOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.pointer, body.errors?.[0]?.code];
    const takenIn = async (slot: string) => {
      const { sessions } = await endpoint.document();
      return sessions.flatMap(({ slots }) => slots ?? []).find(({ id }) => id === slot)?.booked;
    };

    it('from someone who did not register needs a name and a contact, and stands in the export', async () => {
      const sent = interest(document, { fullName: 'Tanpa tiket', motivation: '=1+1' });
      const { status, body } = await endpoint.send(sent);
      assert.equal(status, 201);
      assert.equal(body.ticket, null);
      const row = (await endpoint.rows('interests')).find((one) => one['reference'] === body.reference);
      assert.deepEqual(
        [row?.['registration'], row?.['fullName'], row?.['email'], row?.['employer'], row?.['motivation']],
        ['', 'Tanpa tiket', 'ayu@example.org', 'PT Senandika Data Nusantara', "'=1+1"],
      );
      const nobody = await endpoint.send(interest(document, { fullName: undefined, email: undefined }));
      assert.deepEqual(
        nobody.body.errors?.map(({ pointer }) => pointer),
        ['#/data/fullName', '#/data/mobile'],
      );
    });

    for (const how of ['ticket', 'reference', 'submissionId'] as const) {
      it(`joins a registration named by its ${how}, and the export says who it is`, async () => {
        const sent = registration(document, { fullName: `Lewat ${how}`, mobile: '+628111111111' });
        const registered = await endpoint.send(sent);
        const { status, body } = await endpoint.send(
          interest(document, { registrationRef: registered.body[how] }),
        );
        assert.equal(status, 201);
        const rows = await endpoint.rows('interests');
        const row = rows.find((one) => one['reference'] === body.reference);
        assert.deepEqual(
          [row?.['registration'], row?.['fullName'], row?.['mobile'], row?.['registrationRef']],
          [registered.body.reference, `Lewat ${how}`, "'+628111111111", undefined],
        );
      });
    }

    for (const named of ['JGTC-0000', 'no such \u0000 thing', 'a'.repeat(200)]) {
      it(`is refused at the registration if that is ${JSON.stringify(named.slice(0, 20))}`, async () => {
        const answer = await endpoint.send(interest(document, { registrationRef: named }));
        assert.deepEqual(faultOf(answer), [422, '#/data/registrationRef', 'unknown']);
      });
    }

    it('takes its slot, and gives it back when a newer one replaces it', async () => {
      const [slot, later] = ids(openSlots('emp-senandika').slice(-2));
      assert.ok(slot && later);
      const before = (await takenIn(slot)) ?? NaN;
      const older = interest(document, { registrationRef: reference, slotIds: [slot] });
      await endpoint.send(older);
      assert.equal(await takenIn(slot), before + 1);
      const newer = interest(
        document,
        { registrationRef: reference, slotIds: [later] },
        { supersedes: older.submissionId, submittedAt: '2026-11-25T02:00:01Z' },
      );
      const { status } = await endpoint.send(newer);
      assert.equal(status, 201);
      assert.equal(await takenIn(slot), before);
    });

    it('is told which slots of that employer remain when its slot is full', async () => {
      const [slot] = openSlots('emp-warigalit').slice(-1);
      assert.ok(slot);
      for (let index = slot.booked; index < slot.capacity; index += 1) {
        const { status } = await want('emp-warigalit', { fullName: `Cepat ${index}`, slotIds: [slot.id] });
        assert.equal(status, 201);
      }
      const { status, body } = await want('emp-warigalit', { fullName: 'Lambat', slotIds: [slot.id] });
      assert.deepEqual([status, body.type], [409, '/problems/slot-full']);
      document = await endpoint.document();
      assert.deepEqual(body.remaining, ids(openSlots('emp-warigalit')));
      assert.ok(!body.remaining?.includes(slot.id));
    });

    it('is refused a slot that begins before the arrival wave ends', async () => {
      const early = slotsOf(document, 'emp-aruwastra')[0];
      const { waves } = document.fair.registration;
      const late = waves.at(-1);
      const day = late?.start.slice(0, 10);
      const { body } = await endpoint.send(registration(document, { days: [day], wave: late?.id }));
      const answer = await want('emp-aruwastra', { registrationRef: body.ticket, slotIds: [early?.id] });
      assert.deepEqual(faultOf(answer), [422, '#/data/slotIds', 'slot-before-arrival']);
    });

    it('is refused a second slot of one employer', async () => {
      const [one, other] = ids(openSlots('emp-aruwastra').slice(-2));
      const first = await want('emp-aruwastra', { registrationRef: reference, slotIds: [one] });
      const second = await want('emp-aruwastra', { registrationRef: reference, slotIds: [other] });
      assert.equal(first.status, 201);
      assert.deepEqual(faultOf(second), [422, '#/data/slotIds', 'slot-same-employer']);
    });

    it('is refused a slot at the time of another that the person booked', async () => {
      const { one, other } = clashing('emp-aruwastra', 'emp-senandika');
      await want('emp-aruwastra', { registrationRef: reference, slotIds: [one.id] });
      const answer = await want('emp-senandika', { registrationRef: reference, slotIds: [other.id] });
      assert.deepEqual(faultOf(answer), [422, '#/data/slotIds', 'slot-overlap']);
    });

    function clashing(employer: string, another: string) {
      for (const one of openSlots(employer)) {
        const other = openSlots(another).find(({ start, end }) => start < one.end && one.start < end);
        if (other) return { one, other };
      }
      throw new Error('The sample has no such slots.');
    }

    it('is refused a slot beyond as many as the fair allows', async () => {
      const day = document.fair.days[1]?.date ?? '';
      const employers = new Set(document.sessions.map(({ employerId }) => employerId));
      const most = document.fair.registration.maxSlotsPerCandidate;
      const held: Bookable[] = [];
      let last: Answer | null = null;
      for (const employer of employers) {
        const free = openSlots(employer ?? '').find(
          ({ start, end }) =>
            start > `${day}T11` && held.every((other) => start >= other.end || other.start >= end),
        );
        if (!free) continue;
        held.push(free);
        last = await want(employer ?? '', { registrationRef: reference, slotIds: [free.id] });
        if (held.length > most) break;
        assert.equal(last.status, 201);
      }
      assert.equal(held.length, most + 1);
      assert.deepEqual(last && faultOf(last), [422, '#/data/slotIds', 'too-many-slots']);
    });

    it('is refused beyond as many as the fair allows', async () => {
      const most = document.fair.registration.maxInterestsPerCandidate;
      const answers: Answer[] = [];
      for (const { id } of document.employers.slice(0, most + 1)) {
        answers.push(await want(id, { registrationRef: reference }));
      }
      assert.deepEqual(
        answers.map(({ status }) => status),
        [...Array<number>(most).fill(201), 422],
      );
      assert.deepEqual(faultOf(answers.at(-1) as Answer), [422, '#/data/employerId', 'too-many-interests']);
    });

    it('counts two people who share a phone as two', async () => {
      const [one, other] = ids(openSlots('emp-bayanaka').slice(-2));
      const phone = { mobile: '+628555000111', email: undefined };
      const answers = [
        await want('emp-bayanaka', { fullName: 'Kakak', ...phone, slotIds: [one] }),
        await want('emp-bayanaka', { fullName: 'Adik', ...phone, slotIds: [other] }),
        await want('emp-bayanaka', { fullName: 'KAKAK', ...phone, slotIds: [other] }),
      ];
      assert.deepEqual(
        answers.map(({ status }) => status),
        [201, 201, 422],
      );
    });

    it('is refused a slot of another employer, and vacancies of another', async () => {
      const [slot] = ids(openSlots('emp-bayanaka'));
      const wrongSlot = await want('emp-senandika', { registrationRef: reference, slotIds: [slot] });
      assert.equal(faultOf(wrongSlot)[1], '#/data/slotIds/0');
      const wrongVacancy = await endpoint.send(
        interest(document, { employerId: 'emp-bayanaka', registrationRef: reference }),
      );
      assert.equal(faultOf(wrongVacancy)[1], '#/data/vacancyIds/0');
    });
  });
}
