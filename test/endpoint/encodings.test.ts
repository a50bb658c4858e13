import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Submission } from 'jobfair-widgets/schema';
import { fileKind } from '../../examples/endpoint/receive/file-kind.ts';
import { openStorage } from '../../examples/endpoint/storage/open-storage.ts';
import { flattenSubmission, type FlatField } from '../../src/submission/flatten-submission.ts';
import { bytesOf, docx, pdf as makePdf, smallGif, smallJpg, smallPng } from '../form/files/make-files.ts';
import { most, verdicts } from '../form/files/verdicts.ts';
import { databases, sqlite, type TestDatabase } from './databases.ts';
import { startUnderTest, withEndpoint, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration, sampleDocument, type Document, type Sent } from './submission-samples.ts';

const [pdf, png, jpg] = [makePdf(), smallPng, smallJpg];

describe('the media type of a file that is kept', () => {
  const cases: readonly (readonly [string, Uint8Array, string | null])[] = [
    ['a PDF', pdf, 'pdf'],
    ['a DOCX', docx(), 'docx'],
    ['a PNG', png, 'png'],
    ['a JPEG', jpg, 'jpg'],
    ['a GIF', smallGif, null],
    ['a page', bytesOf('<!doctype html><script>'), null],
    ['nothing', new Uint8Array(), null],
  ];
  for (const [what, content, kind] of cases)
    it(`is that of its bytes: ${what} is ${kind ?? 'none of those'}`, () =>
      assert.equal(fileKind(content), kind));
});

for (const { name, skip, create } of databases) {
  describe(`a registration with a file, sent to an endpoint on ${name}`, { skip }, () => {
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

    const withFile = (content: Uint8Array<ArrayBuffer>, members: object = {}): Sent =>
      registration(document, {}, { files: [{ ...entryOf(content), ...members }] });

    it('keeps the file with the record', async () => {
      const sent = withFile(pdf, { sha256: sha256(pdf), name: 'résumé "1".pdf' });
      const { status, body } = await post(endpoint, sent, { cv: pdf });
      assert.equal(status, 201);
      const storage = await openStorage(database.settings);
      const [content, record] = [
        await storage.readFile(body.reference ?? '', 'cv'),
        await storage.findRecord(body.reference ?? ''),
      ];
      await storage.close();
      assert.deepEqual(content && Buffer.from(content), Buffer.from(pdf));
      assert.deepEqual(record?.files, sent['files']);
    });

    it('gets its receipt again, but not with another file under the same key', async () => {
      const sent = withFile(png, { name: 'cv.png' });
      const first = await post(endpoint, sent, { cv: png });
      const again = await post(endpoint, sent, { cv: png });
      const other = await post(endpoint, sent, { cv: jpg });
      assert.deepEqual([first.status, again.status, other.status], [201, 200, 422]);
      assert.deepEqual(
        [again.body.reference, other.body.type],
        [first.body.reference, '/problems/key-reused'],
      );
    });

    const big = makePdf({ size: most + 1 });
    const refused: readonly (readonly [
      string,
      () => Sent,
      Record<string, Uint8Array<ArrayBuffer>>,
      number,
    ])[] = [
      [
        'is a page that calls itself a PDF',
        () => withFile(bytesOf('<html>')),
        { cv: bytesOf('<html>') },
        415,
      ],
      ['is empty', () => withFile(new Uint8Array()), { cv: new Uint8Array() }, 415],
      ['is larger than the fair takes', () => withFile(big), { cv: big }, 413],
      ['is shorter than announced', () => withFile(pdf, { size: 99 }), { cv: pdf }, 422],
      ['has another digest', () => withFile(pdf, { sha256: sha256(png) }), { cv: pdf }, 422],
      ['answers no question', () => withFile(pdf, { field: 'photo' }), { cv: pdf }, 400],
      ['nobody announced', () => registration(document), { cv: pdf }, 400],
      ['has another part', () => withFile(pdf), { photo: pdf }, 400],
      [
        'makes the body too large',
        () => withFile(pdf),
        { cv: pdf, rest: new Uint8Array(7 * 1024 * 1024) },
        413,
      ],
    ];
    for (const [what, make, parts, status] of refused) {
      it(`is refused if the file ${what}, and nothing is stored`, async () => {
        const before = await endpoint.rows('registrations');
        const answer = await post(endpoint, make(), parts);
        assert.equal(answer.status, status);
        assert.match(answer.headers.get('content-type') ?? '', /problem\+json/);
        assert.equal((await endpoint.rows('registrations')).length, before.length);
      });
    }
  });
}

describe('the verdict on a file', () => {
  let database: TestDatabase;
  let endpoint: EndpointUnderTest;
  let document: Document;
  before(async () => {
    database = await sqlite.create();
    endpoint = await startUnderTest(database);
    document = await endpoint.document();
  });
  after(async () => {
    await endpoint.stop();
    await database.drop();
  });

  for (const { title, name, bytes, wrong } of verdicts) {
    it(`that is ${title} is the widget’s: ${wrong?.code ?? 'taken'}`, async () => {
      const content = bytes();
      const sent = registration(document, {}, { files: [{ ...entryOf(content), name }] });
      const { status, body } = await post(endpoint, sent, { cv: content });
      const [fault] = body.errors ?? [];
      assert.equal(fault?.code, wrong?.code);
      if (!wrong) assert.equal(status, 201);
      else {
        assert.equal(status, wrong.code === 'file-too-large' ? 413 : 415);
        assert.equal(fault?.pointer, '#/files/0');
      }
    });
  }
});

describe('a fair that requires a CV', () => {
  it('is not registered for without one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jobfair-'));
    const fairFile = join(folder, 'fair.json');
    const document = sampleDocument();
    Object.assign(document.fair.registration, { questions: { cv: { required: true } } });
    await writeFile(fairFile, JSON.stringify(document));
    const database = await sqlite.create();
    await withEndpoint(database, { fairFile }, async (endpoint) => {
      const without = await endpoint.send(registration(document));
      assert.equal(without.status, 422);
      assert.deepEqual(
        without.body.errors?.map(({ pointer, code }) => [pointer, code]),
        [['#/data/cv', 'required']],
      );
      const sent = registration(document, {}, { files: [entryOf(pdf)] });
      assert.equal((await post(endpoint, sent, { cv: pdf })).status, 201);
    });
    await database.drop();
    await rm(folder, { recursive: true });
  });
});

describe('a plain form', () => {
  let database: TestDatabase;
  let endpoint: EndpointUnderTest;
  let document: Document;
  before(async () => {
    database = await sqlite.create();
    endpoint = await startUnderTest(database);
    document = await endpoint.document();
  });
  after(async () => {
    await endpoint.stop();
    await database.drop();
  });

  /** As the widgets flatten it. */
  const flat = (sent: Sent) => flattenSubmission(sent as unknown as Submission);
  const send = (body: URLSearchParams | FormData) =>
    endpoint.ask('/api/submissions', { method: 'POST', body });
  const encoded = (fields: readonly FlatField[]) =>
    new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const formData = (fields: readonly FlatField[]) => {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    return body;
  };

  for (const [encoding, encode] of [
    ['urlencoded', encoded],
    ['multipart', formData],
  ] as const) {
    it(`sent ${encoding} without a key in a header is stored once, and answered with the receipt`, async () => {
      const sent = registration(document, {
        fullName: `Polos ${encoding}`,
        workForms: ['platform', 'casual'],
      });
      const [first, again] = [await send(encode(flat(sent))), await send(encode(flat(sent)))];
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.equal(first.body.submissionId, sent.submissionId);
      assert.deepEqual(again.body, first.body);
      const rows = (await endpoint.rows('registrations')).filter(
        (row) => row['fullName'] === `Polos ${encoding}`,
      );
      assert.deepEqual(
        rows.map((row) => [
          row['workForms'],
          row['openToAny'],
          row['consent.process'],
          row['consent.statistics'],
        ]),
        [['platform; casual', 'true', 'given 2027-03-01', 'refused ']],
      );
    });
  }

  it('of someone called true keeps the name', async () => {
    const sent = registration(document, { fullName: 'true' });
    const { status, body } = await send(encoded(flat(sent)));
    assert.equal(status, 201);
    const row = (await endpoint.rows('registrations')).find((one) => one['reference'] === body.reference);
    assert.deepEqual([row?.['fullName'], row?.['openToAny']], ['true', 'true']);
  });

  it('gives an answer that has members their names back', async () => {
    const sent = registration(document, { answers: { shift: 'yes', sim: 'a' } });
    const { body } = await send(encoded(flat(sent)));
    const row = (await endpoint.rows('registrations')).find((one) => one['reference'] === body.reference);
    assert.equal(row?.['answers'], '{"shift":"yes","sim":"a"}');
  });

  it('carries its file as a part of its own', async () => {
    const body = formData(flat(registration(document)));
    body.set('cv', new Blob([pdf], { type: 'application/pdf' }), 'cv.pdf');
    body.set('photo', new Blob([]), '');
    assert.equal((await send(body)).status, 201);
  });

  it('with a wrong answer is refused where it is wrong', async () => {
    const { status, body } = await send(encoded(flat(registration(document, { adult: 'maybe' }))));
    assert.deepEqual([status, body.errors?.[0]?.pointer], [422, '#/data/adult']);
  });

  it('with other answers under a known id is refused', async () => {
    const sent = registration(document);
    await send(encoded(flat(sent)));
    const other = await send(encoded(flat({ ...sent, data: { ...sent.data, fullName: 'Lain' } })));
    assert.deepEqual([other.status, other.body.type], [422, '/problems/key-reused']);
  });
});

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

const entryOf = (content: Uint8Array) => ({
  field: 'cv',
  part: 'cv',
  name: 'cv.pdf',
  type: 'application/pdf',
  size: content.byteLength,
  sha256: null,
});

function post(
  endpoint: Pick<EndpointUnderTest, 'ask'>,
  sent: Sent,
  parts: Record<string, Uint8Array<ArrayBuffer>>,
) {
  const body = new FormData();
  body.set('submission', JSON.stringify(sent));
  for (const [part, content] of Object.entries(parts)) {
    body.set(part, new Blob([content], { type: 'application/pdf' }), 'cv.pdf');
  }
  return endpoint.ask('/api/submissions', {
    method: 'POST',
    headers: { 'idempotency-key': `"${sent.submissionId}"` },
    body,
  });
}
