import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { databases, type TestDatabase } from './databases.ts';
import { startUnderTest, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration, type Document, type Sent } from './submission-samples.ts';

for (const { name, skip, create } of databases) {
  describe(`a registration sent to an endpoint on ${name}`, { skip }, () => {
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

    const rowsOf = async (fullName: string) =>
      (await endpoint.rows('registrations')).filter((row) => row['fullName'] === fullName);
    const bookedIn = async (wave: unknown) =>
      (await endpoint.document()).fair.registration.waves.find(({ id }) => id === wave)?.booked ?? NaN;

    it('is answered with a receipt, stands in the export, and takes a place in its wave', async () => {
      const sent = registration(document, { fullName: 'Pertama' });
      const before = await bookedIn(sent.data['wave']);
      const { status, body, headers } = await endpoint.send(sent);
      assert.equal(status, 201);
      assert.equal(body.submissionId, sent.submissionId);
      assert.match(body.reference ?? '', /^JGTC-[2-9B-DF-HJ-NP-RTV-XZ]{4,}$/);
      assert.match(body.ticket ?? '', /^[\w-]{22}$/);
      assert.equal(body.ticketUrl, `${endpoint.url}/ticket`);
      assert.equal(body.withdrawUrl, `${endpoint.url}/api/withdrawals`);
      assert.equal(headers.get('cache-control'), 'no-store');
      const [row, ...others] = await rowsOf('Pertama');
      assert.deepEqual(others, []);
      assert.equal(row?.['reference'], body.reference);
      assert.equal(row?.['consent.process'], 'given 2027-03-01');
      assert.equal(row?.['consent.statistics'], 'refused 2027-03-01');
      assert.equal(await bookedIn(sent.data['wave']), before + 1);
    });

    it('gets the same receipt when it arrives again, however late and with other signals', async () => {
      const sent = registration(document, { fullName: 'Dua kali' });
      const first = await endpoint.send(sent);
      const again = await endpoint.send({
        ...sent,
        submittedAt: '2026-11-25T17:00:00+07:00',
        antiSpam: { honeypot: '', elapsedMs: 99, provider: 'none', token: 'new' },
      });
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.deepEqual(again.body, first.body);
      assert.equal((await rowsOf('Dua kali')).length, 1);
    });

    it('is one record when it arrives twenty times at once', async () => {
      const sent = registration(document, { fullName: 'Serentak' });
      const answers = await Promise.all(Array.from({ length: 20 }, () => endpoint.send(sent)));
      const statuses = answers.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [...Array<number>(19).fill(200), 201]);
      assert.equal(new Set(answers.map(({ body }) => body.reference)).size, 1);
      assert.equal((await rowsOf('Serentak')).length, 1);
    });

    it('is refused when other answers come under its key', async () => {
      const sent = registration(document, { fullName: 'Kunci lama' });
      await endpoint.send(sent);
      const { status, body } = await endpoint.send({
        ...sent,
        data: { ...sent.data, fullName: 'Kunci baru' },
      });
      assert.equal(status, 422);
      assert.equal(body.type, '/problems/key-reused');
      assert.equal((await rowsOf('Kunci baru')).length, 0);
    });

    it('may share its id with a submission of the other form', async () => {
      const sent = registration(document, { fullName: 'Satu id' });
      const first = await endpoint.send(sent);
      const other = await endpoint.send({ ...sent, form: 'interest' });
      assert.equal(first.status, 201);
      assert.equal(other.status, 422);
      assert.equal(other.body.type, '/problems/validation');
    });

    it('is replaced by a newer one under the same reference and ticket, and its place is free again', async () => {
      const waves = document.fair.registration.waves;
      const [here, there] = waves.slice(-2).map(({ id }) => id);
      const day = document.fair.days[1]?.date;
      const older = registration(document, { fullName: 'Salah ketik', days: [day], wave: here });
      const newer = registration(
        document,
        { fullName: 'Betul', days: [day], wave: there },
        { supersedes: older.submissionId, submittedAt: '2026-11-25T02:00:09Z' },
      );
      const [hereBefore, thereBefore] = [await bookedIn(here), await bookedIn(there)];
      const first = await endpoint.send(older);
      assert.equal(await bookedIn(here), hereBefore + 1);
      const second = await endpoint.send(newer);
      assert.equal(second.status, 201);
      assert.equal(second.body.submissionId, newer.submissionId);
      assert.equal(second.body.reference, first.body.reference);
      assert.equal(second.body.ticket, first.body.ticket);
      assert.deepEqual([await bookedIn(here), await bookedIn(there)], [hereBefore, thereBefore + 1]);
      assert.equal((await rowsOf('Salah ketik')).length, 0);
      assert.equal((await rowsOf('Betul')).length, 1);
      const late = await endpoint.send(older);
      assert.deepEqual([late.status, late.body.type], [409, '/problems/superseded']);
    });

    it('replaces the one that it names even if the clock of the device was set back', async () => {
      const older = registration(document, { fullName: 'Jam maju' }, { submittedAt: '2027-01-01T00:00:00Z' });
      const newer = registration(document, { fullName: 'Jam betul' }, { supersedes: older.submissionId });
      const answers = [await endpoint.send(older), await endpoint.send(newer)];
      assert.deepEqual(
        answers.map(({ status }) => status),
        [201, 201],
      );
      assert.deepEqual([(await rowsOf('Jam maju')).length, (await rowsOf('Jam betul')).length], [0, 1]);
    });

    it('may replace one that holds the last place of the wave they share', async () => {
      const { wave, left } = await fillableWave();
      const older = registration(document, {
        fullName: 'Tempat terakhir',
        days: [wave.start.slice(0, 10)],
        wave: wave.id,
      });
      for (let index = 1; index < left; index += 1) {
        await endpoint.send(registration(document, { days: [wave.start.slice(0, 10)], wave: wave.id }));
      }
      assert.equal((await endpoint.send(older)).status, 201);
      const newer = { ...older, submissionId: randomUUID(), supersedes: older.submissionId };
      assert.equal((await endpoint.send(newer)).status, 201);
      const full = await endpoint.send(
        registration(document, { days: [wave.start.slice(0, 10)], wave: wave.id }),
      );
      assert.deepEqual([full.status, full.body.type], [409, '/problems/wave-full']);
      const { waves } = (await endpoint.document()).fair.registration;
      const open = waves.filter(({ capacity, booked }) => booked < capacity).map(({ id }) => id);
      assert.deepEqual(full.body.remaining, open);
      assert.equal(await bookedIn(wave.id), wave.capacity);
    });

    async function fillableWave() {
      const { waves } = (await endpoint.document()).fair.registration;
      const open = waves.filter(({ capacity, booked }) => booked < capacity);
      const [wave] = open.sort((one, other) => one.capacity - one.booked - (other.capacity - other.booked));
      assert.ok(wave);
      return { wave, left: wave.capacity - wave.booked };
    }

    describe('and corrected twice is one record, the last, whatever order the network chose', () => {
      const seconds = (second: number) => ({ submittedAt: `2026-11-25T02:00:0${second}Z` });
      const chain = (document: Document): Sent[] => {
        const one = registration(document, { fullName: 'Rantai 1' }, seconds(1));
        const two = registration(
          document,
          { fullName: 'Rantai 2' },
          { ...seconds(2), supersedes: one.submissionId },
        );
        const three = registration(
          document,
          { fullName: 'Rantai 3' },
          { ...seconds(3), supersedes: two.submissionId },
        );
        return [one, two, three];
      };
      /** A page that names the first key whose outcome it does not know, in each that follows. */
      const star = (document: Document): Sent[] => {
        const [one, two, three] = chain(document);
        assert.ok(one && two && three);
        return [one, two, { ...three, supersedes: one.submissionId }];
      };
      for (const [shape, make] of Object.entries({ chain, star })) {
        for (const order of ['012', '021', '102', '120', '201', '210', '2', '20', '12', '02'].map((text) => [
          ...text,
        ])) {
          // A chain whose middle never arrives joins nothing: the reason why the widgets send a star.
          const isBroken = shape === 'chain' && order.includes('0') && !order.includes('1');
          if (isBroken) continue;
          it(`${shape} arriving as ${order.join(', ')}`, async () => {
            const sent = make(document);
            const before = await endpoint.rows('registrations');
            const wave = await bookedIn(sent[0]?.data['wave']);
            for (const index of order) {
              const one = sent[Number(index)];
              assert.ok(one);
              const { status } = await endpoint.send(one);
              assert.ok(status === 201 || status === 409, String(status));
            }
            const known = new Set(before.map((row) => row['reference']));
            const added = (await endpoint.rows('registrations')).filter(
              (row) => !known.has(row['reference']),
            );
            assert.deepEqual(
              added.map((row) => row['fullName']),
              ['Rantai 3'],
            );
            assert.equal(await bookedIn(sent[0]?.data['wave']), wave + 1);
          });
        }
      }
    });

    const refused: readonly (readonly [string, (sent: Sent) => object, string, string])[] = [
      ['names another fair', () => ({ fair: 'another' }), '#/fair', 'unknown-fair'],
      ['is of a form that is not known', () => ({ form: 'survey' }), '#/form', 'invalid_value'],
      [
        'has no answer to a question',
        ({ data }) => ({ data: { ...data, city: undefined } }),
        '#/data/city',
        'required',
      ],
      [
        'has neither phone nor email',
        ({ data }) => ({ data: { ...data, mobile: undefined } }),
        '#/data/mobile',
        'one-of',
      ],
      [
        'chooses what is not offered',
        ({ data }) => ({ data: { ...data, wave: 'wave-99' } }),
        '#/data/wave',
        'invalid_value',
      ],
      ['lacks a consent', () => ({ consents: [] }), '#/consents/process', 'required'],
      [
        'consents and refuses at once',
        ({ consents }) => ({
          consents: (consents as { given: boolean }[]).flatMap((one) => [one, { ...one, given: !one.given }]),
        }),
        '#/consents/process',
        'required',
      ],
      ['has no id', () => ({ submissionId: 'one' }), '#/submissionId', 'invalid_format'],
      ['has a locale that is none', () => ({ locale: 'id\u0000' }), '#/locale', 'invalid'],
    ];
    for (const [what, change, pointer, code] of refused) {
      it(`is refused where it is wrong if it ${what}`, async () => {
        const sent = registration(document, { fullName: 'Ditolak' });
        const { status, body } = await endpoint.send(
          { ...sent, ...change(sent) },
          {
            'accept-language': 'en',
          },
        );
        assert.equal(status, 422);
        assert.equal(body.type, '/problems/validation');
        const [error] = body.errors ?? [];
        assert.deepEqual([error?.pointer, error?.code], [pointer, code]);
        assert.match(error?.detail ?? '', /^(Please|Give|Without) /);
        assert.deepEqual(await rowsOf('Ditolak'), []);
      });
    }

    it('may be sent again after it was refused, under its key', async () => {
      const sent = registration(document, { fullName: 'Diperbaiki' });
      const wrong = await endpoint.send({ ...sent, data: { ...sent.data, city: undefined } });
      const right = await endpoint.send(sent);
      assert.deepEqual([wrong.status, right.status], [422, 201]);
    });

    it('is kept as well-formed text, and with members that nobody knows', async () => {
      const fullName = 'Rusak \ud800 \u0000 ‮ ‍ <b>';
      const sent = registration(document, { fullName, extra: { constructor: ['a'] } });
      const { status } = await endpoint.send(sent);
      assert.equal(status, 201);
      const rows = await rowsOf(fullName.toWellFormed());
      assert.deepEqual(
        rows.map((row) => row['extra']),
        ['{"constructor":["a"]}'],
      );
    });
  });
}
