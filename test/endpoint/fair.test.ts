import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sampleFair } from '../../examples/endpoint/fair/fair-source.ts';
import { shiftDates } from '../../examples/endpoint/fair/shift-dates.ts';
import { sqlite, type TestDatabase } from './databases.ts';
import { startUnderTest, token, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration, sampleDocument, type Document } from './submission-samples.ts';

describe('a document moved by days', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a day', '2027-04-13', '2026-12-16'],
    ['an instant keeps its hour and offset', '2027-04-13T09:00:00+07:00', '2026-12-16T09:00:00+07:00'],
    ['an instant in UTC', '2027-04-13T23:59:59.5Z', '2026-12-16T23:59:59.5Z'],
    ['a day that does not exist stays', '2027-99-13', '2027-99-13'],
    ['a text with a day in it stays', 'on 2027-04-13', 'on 2027-04-13'],
  ];
  for (const [what, before, moved] of cases) {
    it(what, () => assert.deepEqual(shiftDates({ at: [before] }, -118), { at: [moved] }));
  }

  it('keeps the version of the notice that people agreed to', () => {
    const document = { fair: { privacy: { noticeVersion: '2027-03-01' } } };
    assert.deepEqual(shiftDates(document, 40), document);
  });
});

describe('the sample fair', () => {
  const dated = /^\d{4}-\d{2}-\d{2}/;
  /** Every date of a document by its path, the notice's version left out. */
  const datesOf = (value: unknown, path = ''): [string, string][] => {
    if (typeof value === 'string')
      return dated.test(value) && !path.endsWith('noticeVersion') ? [[path, value]] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, member]) => datesOf(member, `${path}/${name}`));
  };

  for (const today of ['2026-11-25T02:00:00Z', '2027-04-13T02:00:00Z', '2028-02-28T18:00:00Z']) {
    it(`begins three weeks after ${today}, with every date moved alike`, async () => {
      const source = await sampleFair(() => new Date(today));
      const { document, fair } = await source.current();
      const [sample, moved] = [datesOf(sampleDocument()), datesOf(document)];
      const jakarta = new Date(Date.parse(today) + 7 * 3_600_000).toISOString().slice(0, 10);
      assert.equal(daysFrom(jakarta, fair.details.days[0]?.date ?? ''), 21);
      assert.deepEqual(
        moved.map(([path]) => path),
        sample.map(([path]) => path),
      );
      const distances = new Set(moved.map(([, date], index) => daysFrom(sample[index]?.[1] ?? '', date)));
      assert.equal(distances.size, 1);
      assert.ok(moved.some(([path]) => path === '/live/asOf'));
      assert.ok(Date.parse(fair.details.registration?.opens ?? '') < Date.parse(today));
      assert.equal(fair.details.privacy?.noticeVersion, '2027-03-01');
    });
  }

  it('moves on when the day changes', async () => {
    let today = '2026-11-25T12:00:00Z';
    const source = await sampleFair(() => new Date(today));
    const first = await source.current();
    assert.equal(await source.current(), first);
    today = '2026-11-25T17:00:00Z';
    assert.equal((await source.current()).fair.details.days[0]?.date, '2026-12-17');
  });

  const daysFrom = (one: string, other: string) =>
    Math.round((Date.parse(other.slice(0, 10)) - Date.parse(one.slice(0, 10))) / 86_400_000);
});

describe('GET /api/fair.json', () => {
  let database: TestDatabase;
  let endpoint: EndpointUnderTest;
  before(async () => {
    database = await sqlite.create();
    endpoint = await startUnderTest(database);
  });
  after(async () => {
    await endpoint.stop();
    await database.drop();
  });
  const get = (headers: Record<string, string> = {}) => fetch(`${endpoint.url}/api/fair.json`, { headers });

  it('answers 304 to whom has it, until someone takes a place', async () => {
    const first = await get();
    const etag = first.headers.get('etag') ?? '';
    assert.match(etag, /^"[\w-]+"$/);
    assert.equal(first.headers.get('cache-control'), 'no-cache');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get({ 'if-none-match': known });
      assert.deepEqual([again.status, await again.text(), again.headers.get('etag')], [304, '', etag], known);
    }
    await endpoint.send(registration((await first.json()) as Document));
    const changed = await get({ 'if-none-match': etag });
    assert.equal(changed.status, 200);
    assert.notEqual(changed.headers.get('etag'), etag);
  });

  it('is compressed for whom can read that, and the same for whom cannot', async () => {
    const [small, plain] = [
      await get({ 'accept-encoding': 'gzip' }),
      await get({ 'accept-encoding': 'identity' }),
    ];
    assert.deepEqual(
      [small.headers.get('content-encoding'), plain.headers.get('content-encoding')],
      ['gzip', null],
    );
    assert.deepEqual(await small.json(), await plain.json());
    assert.match(plain.headers.get('vary') ?? '', /accept-encoding/i);
  });

  it('adds those who hold a place here to those whom the file counts', async () => {
    const before = await endpoint.document();
    const wave = before.fair.registration.waves.at(-1);
    await endpoint.send(registration(before, { days: [wave?.start.slice(0, 10)], wave: wave?.id }));
    const after = await endpoint.document();
    assert.equal(after.fair.registration.waves.at(-1)?.booked, (wave?.booked ?? NaN) + 1);
    assert.deepEqual(after.sessions, before.sessions);
  });
});

describe("the organiser's own document", () => {
  let database: TestDatabase;
  let endpoint: EndpointUnderTest;
  const folder = mkdtempSync(join(tmpdir(), 'jobfair-fair-'));
  const file = join(folder, 'fair.json');
  /** The way an editor saves: whole, in the place of the old. */
  const save = (text: string) => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  };
  const named = (name: string) => {
    const document = sampleDocument();
    return JSON.stringify({ ...document, fair: { ...document.fair, name, organiserNote: 'kept' } });
  };
  before(async () => {
    database = await sqlite.create();
    save(named('First'));
    endpoint = await startUnderTest(database, { fairFile: file });
  });
  after(async () => {
    await endpoint.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  const served = async () => (await endpoint.document()) as unknown as { fair: { name: string } };

  it('is served as it is, on its own days', async () => {
    assert.deepEqual(await served(), JSON.parse(named('First')));
  });

  it('is read again when it changes', async () => {
    save(named('Second'));
    assert.equal((await served()).fair.name, 'Second');
  });

  it('stays as it was while the file is broken or gone, and the log says why', async () => {
    for (const broken of ['{"fair":', '[]', '{"fair":{"id":"x"}}']) {
      save(broken);
      assert.equal((await served()).fair.name, 'Second');
    }
    rmSync(file);
    assert.equal((await served()).fair.name, 'Second');
    assert.equal(endpoint.log.length, 4);
    assert.match(
      endpoint.log.join('\n'),
      /fair\.json cannot be read as JSON: .*\n.*holds no fair document.*\n.*days: /,
    );
    save(named('Third'));
    assert.equal((await served()).fair.name, 'Third');
  });

  it('loses what is broken in it and nothing else, and the log names it', async () => {
    const document = sampleDocument();
    const waves = [...document.fair.registration.waves, { id: 'broken' }];
    const before = endpoint.log.length;
    save(JSON.stringify({ ...document, employers: [...document.employers, {}], sessions: null }));
    assert.equal((await endpoint.send(registration(document))).status, 201);
    const [line = '', ...others] = endpoint.log.slice(before);
    assert.deepEqual(others, []);
    assert.ok(line.startsWith(`${file}: employers[${document.employers.length}] is left out (`), line);
    save(JSON.stringify({ ...document, fair: { ...document.fair, registration: { waves } } }));
    assert.equal((await endpoint.send(registration(document))).status, 201);
    assert.match(endpoint.log.at(-1) ?? '', /fair\.registration\.waves/);
  });

  it('refuses registrations before they open, after they close, and without a notice', async () => {
    const document = sampleDocument();
    const { registration: rules } = document.fair;
    const serve = (changes: object) =>
      save(JSON.stringify({ ...document, fair: { ...document.fair, ...changes } }));
    const answer = async () => {
      const { status, body } = await endpoint.send(registration(document), { 'accept-language': 'en' });
      return [status, body.errors?.[0]?.code ?? body.detail];
    };
    serve({ registration: { ...rules, opens: '2999-01-01T00:00:00Z' } });
    assert.deepEqual(await answer(), [410, 'Registration has not opened yet.']);
    serve({ registration: { ...rules, closes: '2020-01-01T00:00:00Z' } });
    assert.deepEqual(await answer(), [410, 'Registration is closed.']);
    serve({ privacy: null });
    assert.deepEqual(await answer(), [422, 'no-notice']);
  });

  it('gives a repeat its receipt also after registration closed', async () => {
    const document = sampleDocument();
    save(JSON.stringify(document));
    const sent = registration(document);
    assert.equal((await endpoint.send(sent)).status, 201);
    const closed = { ...document.fair.registration, closes: '2020-01-01T00:00:00Z' };
    save(JSON.stringify({ ...document, fair: { ...document.fair, registration: closed } }));
    assert.equal((await endpoint.send(sent)).status, 200);
  });
});

describe('the queues', () => {
  let database: TestDatabase;
  let endpoint: EndpointUnderTest;
  before(async () => {
    database = await sqlite.create();
    endpoint = await startUnderTest(database);
  });
  after(async () => {
    await endpoint.stop();
    await database.drop();
  });
  const put = (body: unknown) =>
    endpoint.ask('/api/live.json', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });

  it('are those of the document until they are set, then those that were set', async () => {
    const document = await endpoint.document();
    const before = await endpoint.ask('/api/live.json');
    assert.deepEqual(before.body, document.live);
    const live = {
      asOf: '2026-12-16T10:00:00+07:00',
      ttlSeconds: 60,
      booths: [{ boothId: 'booth-a01', status: 'busy', waiting: 12, etaMinutes: 40 }],
    };
    assert.equal((await put(live)).status, 204);
    const after = await endpoint.ask('/api/live.json');
    assert.deepEqual([after.body, (await endpoint.document()).live], [live, live]);
    const etag = after.headers.get('etag') ?? '';
    const again = await endpoint.ask('/api/live.json', { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
  });

  it('that are none are refused where they are wrong', async () => {
    const { status, body } = await put({ asOf: 'now', booths: [{ boothId: 'booth-a01', status: 'full' }] });
    assert.equal(status, 422);
    assert.deepEqual(
      body.errors?.map(({ pointer }) => pointer),
      ['#/asOf', '#/booths/0/status'],
    );
  });
});
