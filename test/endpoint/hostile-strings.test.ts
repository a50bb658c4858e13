import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openStorage } from '../../examples/endpoint/storage/open-storage.ts';
import { checkValue } from '../../src/form/check-value.ts';
import { isAnswered } from '../../src/form/apply-conditions.ts';
import { normaliseValue } from '../../src/form/normalise-value.ts';
import { flattenSubmission } from '../../src/submission/flatten-submission.ts';
import type { AnswerValue } from '../../src/model/answers.ts';
import type { Submission } from '../../src/model/submission.ts';
import { readers } from '../form/forms.ts';
import { hostileFair, writtenQuestions } from '../hostile/hostile-fair.ts';
import { hostileStrings } from '../hostile/strings.ts';
import { databases, type TestDatabase } from './databases.ts';
import { startUnderTest, token, type EndpointUnderTest } from './endpoint-under-test.ts';
import { readCsv } from '../hostile/read-csv.ts';
import { registration, type Document, type Sent } from './submission-samples.ts';

const document = hostileFair();
const questions = writtenQuestions(document).filter(({ id }) => !id.startsWith('guardian'));

/** The answers that a string makes: it stands wherever the form takes it. */
function answersOf(text: string): Record<string, AnswerValue> {
  const taken = questions.flatMap((question) => {
    const value = normaliseValue(question, question.kind === 'links' ? [text] : text, readers);
    return isAnswered(value) && checkValue(question, value) === null ? [[question.id, value] as const] : [];
  });
  return Object.fromEntries([...taken, ['needs', ['other']]]);
}

/** A text in a form encoding: what cannot be written in UTF-8 is replaced. */
const wellFormed = (value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : Array.isArray(value) ? value.map(wellFormed) : value;

/** A field of a plain form holds lines that end with a line feed, as a browser reads its value. */
const asField = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replaceAll(/\r\n?/g, '\n')
    : Array.isArray(value)
      ? value.map(asField)
      : value;

interface Encoding {
  readonly name: string;
  readonly send: (endpoint: EndpointUnderTest, sent: Sent) => ReturnType<EndpointUnderTest['send']>;
  readonly kept: (value: unknown) => unknown;
}

const flat = (sent: Sent) => flattenSubmission(sent as unknown as Submission);
const post = (endpoint: EndpointUnderTest, body: FormData | URLSearchParams) =>
  endpoint.ask('/api/submissions', { method: 'POST', body });

const encodings: readonly Encoding[] = [
  { name: 'as JSON', send: (endpoint, sent) => endpoint.send(sent), kept: wellFormed },
  {
    name: 'urlencoded',
    send: (endpoint, sent) =>
      post(endpoint, new URLSearchParams(flat(sent).map(([name, value]) => [name, value]))),
    kept: (value) => asField(wellFormed(value)),
  },
  {
    name: 'as multipart',
    send(endpoint, sent) {
      const body = new FormData();
      for (const [name, value] of flat(sent)) body.append(name, value);
      return post(endpoint, body);
    },
    kept: (value) => asField(wellFormed(value)),
  },
];

for (const { name, skip, create } of databases) {
  describe(`hostile strings sent to an endpoint on ${name}`, { skip }, () => {
    let folder: string;
    let database: TestDatabase;
    let endpoint: EndpointUnderTest;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'jobfair-'));
      const fairFile = join(folder, 'fair.json');
      await writeFile(fairFile, JSON.stringify(document));
      database = await create();
      endpoint = await startUnderTest(database, { fairFile });
    });
    after(async () => {
      await endpoint.stop();
      await database.drop();
      await rm(folder, { recursive: true });
    });

    for (const { name: encoding, send, kept } of encodings) {
      it(`${encoding} are kept as the field held them, and come out of the export as they were`, async () => {
        const expected = new Map<string, Record<string, unknown>>();
        const names = new Map<string, string>();
        for (const { name: what, text } of hostileStrings) {
          const sent = registration(document as unknown as Document, answersOf(text));
          const { status, body } = await send(endpoint, sent);
          assert.equal(status, 201, `${what}: ${JSON.stringify(body)}`);
          const data = Object.entries(sent.data).map(([id, value]) => [id, kept(value)] as const);
          expected.set(String(body.reference), Object.fromEntries(data));
          names.set(String(body.reference), what);
        }
        const storage = await openStorage(database.settings);
        for (const [reference, data] of expected) {
          const record = await storage.findRecord(reference);
          for (const { id } of questions)
            assert.deepEqual(record?.data[id], data[id], `${names.get(reference)} as ${id}`);
        }
        await storage.close();

        const response = await fetch(`${endpoint.url}/api/export/registrations.csv`, {
          headers: { authorization: `Bearer ${token}` },
        });
        const [head = [], ...rows] = readCsv(await response.text());
        assert.ok(rows.every((row) => row.length === head.length));
        const found = rows.filter(([reference = '']) => expected.has(reference));
        assert.equal(found.length, expected.size);
        for (const row of found) {
          const reference = row[0] ?? '';
          for (const cell of row) assert.doesNotMatch(cell, runs, names.get(reference));
          for (const { id } of questions) {
            const value = (expected.get(reference)?.[id] ?? '') as string | number | readonly string[];
            const text = typeof value === 'object' ? value.join('; ') : String(value);
            const cell = row[head.indexOf(id)] ?? '';
            assert.equal(cell, runs.test(text) ? `'${text}` : text, `${names.get(reference)} as ${id}`);
          }
        }
      });
    }

    it('of as many lines as a field takes are taken in every encoding', async () => {
      const lines = 'a\n'.repeat(149) + 'ab';
      for (const { name: encoding, send } of encodings) {
        const sent = registration(document as unknown as Document, { needs: ['other'], needsOther: lines });
        assert.equal((await send(endpoint, sent)).status, 201, encoding);
      }
    });

    it('that are too long are refused where they stand', async () => {
      for (const { name: what, text } of hostileStrings.filter((string) => string.text.length > 50_000)) {
        const { status, body } = await endpoint.send(
          registration(document as unknown as Document, { fullName: text }),
        );
        assert.deepEqual([status, body.errors?.[0]?.pointer], [422, '#/data/fullName'], what);
      }
    });

    it('and left nothing in its log', () => assert.deepEqual(endpoint.log, []));
  });
}

/** What a spreadsheet takes for a formula, or lets one begin after. */
const runs = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
