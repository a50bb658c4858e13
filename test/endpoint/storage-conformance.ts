import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { randomUUID } from 'node:crypto';
import type { KeptRecord, Storage } from '../../examples/endpoint/storage/storage.ts';

/** What every storage does. `open` gives another connection to the same empty database each time. */
export function describeStorage(
  name: string,
  options: { readonly skip: string | false },
  open: () => Promise<Storage>,
): void {
  describe(`storage on ${name}`, options, () => {
    let storage: Storage;
    let other: Storage;
    before(async () => {
      storage = await open();
      other = await open();
    });
    after(async () => {
      await storage.close();
      await other.close();
    });

    it('gives back a record as it was kept', async () => {
      const fair = randomUUID();
      const kept = record({
        fair,
        places: ['wave-1'],
        data: { fullName: "O'Brien\n\u0000 \u{1F600} ‮", skills: [], constructor: 'x' },
        consents: [
          { purpose: 'process', given: true, noticeVersion: '1', textSha256: null, locale: 'id', at: now },
        ],
        files: [
          { field: 'cv', part: 'cv', name: 'cv\u0000.pdf', type: 'application/pdf', size: 3, sha256: null },
        ],
      });
      await storage.write((records) =>
        records.keep(kept, [{ part: 'cv', content: Uint8Array.of(0, 255, 7) }]),
      );
      assert.deepEqual(await other.findRecord(kept.reference), kept);
      assert.deepEqual(await other.list(fair, 'registration'), [kept]);
      assert.deepEqual(await other.list(fair, 'interest'), []);
      const content = await other.readFile(kept.reference, 'cv');
      assert.deepEqual([...(content ?? [])], [0, 255, 7]);
      assert.equal(await other.readFile(kept.reference, 'photo'), null);
    });

    it('replaces a record with all that it holds', async () => {
      const fair = randomUUID();
      const first = record({ fair, places: ['wave-1', 'wave-2'] });
      await storage.write((records) => records.keep(first, [{ part: 'cv', content: Uint8Array.of(1) }]));
      const second = { ...first, submissionId: randomUUID(), places: ['wave-2'], data: { fullName: 'Sari' } };
      await storage.write((records) => records.keep(second, []));
      assert.deepEqual(await other.list(fair, 'registration'), [second]);
      assert.deepEqual(await other.countPlaces(fair), new Map([['wave-2', 1]]));
      assert.equal(await other.readFile(first.reference, 'cv'), null);
    });

    it('keeps nothing of a transaction that fails, and goes on', async () => {
      const fair = randomUUID();
      const kept = record({ fair, places: ['wave-1'] });
      const failing = storage.write(async (records) => {
        await records.keep(kept, []);
        await records.keepKey({ ...kept, fingerprint: 'f' });
        throw new Error('a rule says no');
      });
      await assert.rejects(failing, /a rule says no/);
      assert.equal(await storage.findRecord(kept.reference), null);
      assert.equal(await storage.findKey(kept), null);
      assert.equal((await storage.countPlaces(fair)).size, 0);
      await storage.write((records) => records.keep(kept, []));
      assert.deepEqual(await storage.findRecord(kept.reference), kept);
    });

    it('keeps what else was written at the same moment as a transaction that fails', async () => {
      const fair = randomUUID();
      const kept = [record({ fair }), record({ fair }), record({ fair })];
      const writes = kept.map((one, index) =>
        storage.write(async (records) => {
          await records.keep(one, []);
          if (index === 1) throw new Error('a rule says no');
          return index;
        }),
      );
      const outcomes = await Promise.allSettled(writes);
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      const references = (await other.list(fair, 'registration')).map(({ reference }) => reference);
      assert.deepEqual(references.sort(), [kept[0]?.reference, kept[2]?.reference].sort());
    });

    it('goes on after a statement that the database refuses', async () => {
      const kept = record({});
      const wrong = storage.write((records) =>
        records.keepKey({ ...kept, reference: 'nobody', fingerprint: null }),
      );
      const right = storage.write((records) => records.keep(kept, []));
      await assert.rejects(wrong);
      await right;
      assert.deepEqual(await other.findRecord(kept.reference), kept);
    });

    it('shows others nothing of a transaction until it has ended', async () => {
      const kept = record({});
      const seen = await storage.write(async (records) => {
        await records.keep(kept, []);
        return {
          inside: await records.findRecord(kept.reference),
          outside: await other.findRecord(kept.reference),
        };
      });
      assert.deepEqual(seen, { inside: kept, outside: null });
    });

    it('lets one transaction after the other count and take, on two connections', async () => {
      const fair = randomUUID();
      const capacity = 7;
      const takes = Array.from({ length: 30 }, (_, index) =>
        (index % 2 ? storage : other).write(async (records) => {
          if ((await records.countHolders(fair, 'slot', '')) >= capacity) return false;
          await records.keep(record({ fair, places: ['slot'] }), []);
          return true;
        }),
      );
      const taken = (await Promise.all(takes)).filter(Boolean);
      assert.equal(taken.length, capacity);
      assert.deepEqual(await storage.countPlaces(fair), new Map([['slot', capacity]]));
    });

    it('counts the holders of a place with one left out', async () => {
      const fair = randomUUID();
      const mine = record({ fair, places: ['slot'] });
      await storage.write(async (records) => {
        await records.keep(mine, []);
        await records.keep(record({ fair, places: ['slot', 'other'] }), []);
      });
      assert.equal(await storage.countHolders(fair, 'slot', ''), 2);
      assert.equal(await storage.countHolders(fair, 'slot', mine.reference), 1);
      assert.equal(await storage.countHolders(randomUUID(), 'slot', ''), 0);
    });

    it('finds a registration by ticket, by reference in small letters, and by any of its submission ids', async () => {
      const kept = record({});
      const older = randomUUID();
      await storage.write(async (records) => {
        await records.keep(kept, []);
        await records.keepKey({ ...kept, fingerprint: 'f' });
        await records.keepKey({ ...kept, submissionId: older, fingerprint: null });
      });
      const names = [
        kept.ticket ?? '',
        kept.reference,
        kept.reference.toLowerCase(),
        kept.submissionId,
        older,
      ];
      for (const name of names) assert.deepEqual(await other.findRegistration(kept.fair, name), kept, name);
      assert.equal(await other.findRegistration(kept.fair, randomUUID()), null);
      assert.equal(await other.findRegistration('another-fair', kept.reference), null);
    });

    it('moves the keys and interests of one record to another, so that it can be removed', async () => {
      const fair = randomUUID();
      const [stays, goes] = [record({ fair }), record({ fair, places: ['wave-1'] })];
      const wish = record({ fair, form: 'interest', candidate: goes.reference });
      await storage.write(async (records) => {
        for (const one of [stays, goes, wish]) await records.keep(one, []);
        await records.keepKey({ ...goes, fingerprint: 'f' });
        await records.moveTo(stays.reference, goes.reference);
        await records.remove(goes.reference);
      });
      assert.equal((await storage.findKey(goes))?.reference, stays.reference);
      assert.deepEqual(await storage.interestsOf(fair, stays.reference), [
        { ...wish, candidate: stays.reference },
      ]);
      assert.equal(await storage.findRecord(goes.reference), null);
      assert.equal((await storage.countPlaces(fair)).size, 0);
    });

    it('leaves out of lists what was withdrawn, and finds it by its reference', async () => {
      const fair = randomUUID();
      const gone = record({ fair, form: 'interest', candidate: 'someone', withdrawnAt: now });
      await storage.write((records) => records.keep(gone, []));
      assert.deepEqual(await storage.list(fair, 'interest'), []);
      assert.deepEqual(await storage.interestsOf(fair, 'someone'), []);
      assert.deepEqual(await storage.findRecord(gone.reference), gone);
    });

    it('keeps what is left of a record after a withdrawal, with its places and files', async () => {
      const fair = randomUUID();
      const kept = record({ fair, places: ['wave-1'], data: { a: 1, b: 2 } });
      await storage.write((records) => records.keep(kept, [{ part: 'cv', content: Uint8Array.of(1) }]));
      const rest = { ...kept, data: { a: 1 } };
      await storage.write((records) => records.keepRest(rest));
      assert.deepEqual(await other.findRecord(kept.reference), rest);
      assert.deepEqual(await other.countPlaces(fair), new Map([['wave-1', 1]]));
      assert.deepEqual([...((await other.readFile(kept.reference, 'cv')) ?? [])], [1]);
    });

    it('counts people by their answers, whatever the order of these', async () => {
      const fair = randomUUID();
      for (const answers of [{ a: '1', b: '2' }, { b: '2', a: '1' }, { a: '1' }])
        await storage.write((records) => records.count(fair, answers));
      assert.deepEqual(await other.readCounts(fair), [
        { answers: { a: '1', b: '2' }, people: 2 },
        { answers: { a: '1' }, people: 1 },
      ]);
      assert.deepEqual(await other.readCounts(randomUUID()), []);
    });

    it('keeps the first secret of a name for all', async () => {
      const name = randomUUID();
      const kept = [
        await storage.write((records) => records.keepSecret(name, 'first')),
        await other.write((records) => records.keepSecret(name, 'second')),
      ];
      assert.deepEqual(kept, ['first', 'first']);
    });

    it('keeps the queues of each fair as last set', async () => {
      const fair = randomUUID();
      assert.equal(await storage.readLive(fair), null);
      await storage.write((records) => records.keepLive(fair, { booths: [1] }));
      await storage.write((records) => records.keepLive(fair, { booths: [2] }));
      assert.deepEqual(await other.readLive(fair), { booths: [2] });
    });
  });
}

const now = '2026-11-25T02:00:00.000Z';

function record(members: Partial<KeptRecord>): KeptRecord {
  return {
    reference: `TEST-${randomUUID().slice(0, 8).toUpperCase()}`,
    ticket: randomUUID(),
    fair: randomUUID(),
    form: 'registration',
    submissionId: randomUUID(),
    candidate: null,
    places: [],
    locale: 'id',
    submittedAt: now,
    receivedAt: now,
    withdrawnAt: null,
    data: {},
    consents: [],
    files: [],
    page: { url: '', utm: {} },
    signals: { honeypot: '', elapsedMs: 0 },
    ...members,
  };
}
