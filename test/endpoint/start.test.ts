import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { startProcess } from './endpoint-process.ts';
import { underTest } from './endpoint-under-test.ts';
import { registration } from './submission-samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobfair-start-'));
const file = join(folder, 'new', 'fair.sqlite');
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the endpoint as a process', () => {
  it('says where the fair is and where records are kept', async () => {
    const endpoint = await startProcess({ PORT: '0', JOBFAIR_DB: file });
    const { status } = await underTest(endpoint.url).ask('/api/fair.json');
    assert.equal(status, 200);
    assert.equal(await endpoint.stop(), 0);
    assert.deepEqual(endpoint.printed, [
      `The fair is at ${endpoint.url}`,
      `Records are kept in ${file}`,
      'Exports are closed; set JOBFAIR_TOKEN to open them.',
      'Stopped; the records are closed.',
    ]);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`finishes the request in flight on ${signal}, closes the database and ends`, async () => {
      const endpoint = await startProcess({ PORT: '0', JOBFAIR_DB: file });
      const sent = registration(await underTest(endpoint.url).document(), { fullName: `Terakhir ${signal}` });
      const body = JSON.stringify(sent);
      const outgoing = request(`${endpoint.url}/api/submissions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': `"${sent.submissionId}"`,
        },
      });
      outgoing.write(body.slice(0, 100));
      await once(outgoing, 'socket');
      await underTest(endpoint.url).ask('/api/live.json');
      const ended = endpoint.stop(signal);
      await refusesNewVisitors(endpoint.url);
      outgoing.end(body.slice(100));
      const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
      response.resume();
      assert.equal(response.statusCode, 201);
      assert.equal(await ended, 0);
      assert.ok(!existsSync(`${file}-wal`), 'the write-ahead log is folded into the file');
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database
        .prepare('SELECT data FROM records WHERE submission_id = ?')
        .all(sent.submissionId);
      database.close();
      assert.equal(rows.length, 1);
    });
  }

  async function refusesNewVisitors(url: string): Promise<void> {
    for (;;) {
      const isOpen = await fetch(`${url}/api/live.json`).then(
        () => true,
        () => false,
      );
      if (!isOpen) return;
    }
  }

  it('prints nothing of anyone, whatever arrives', async () => {
    const endpoint = await startProcess({ PORT: '0', JOBFAIR_DB: file });
    const { document, send } = underTest(endpoint.url);
    const sent = registration(await document(), { fullName: 'Rahasia', mobile: '+628123450000' });
    await send(sent);
    await send({ ...sent, data: { ...sent.data, city: 1 } });
    await endpoint.stop();
    assert.doesNotMatch(endpoint.printed.join('\n'), /Rahasia|628123450000/);
  });

  const faults: readonly (readonly [
    string,
    () => Promise<Record<string, string>> | Record<string, string>,
    RegExp,
  ])[] = [
    ['a port that is no number', () => ({ PORT: 'http' }), /^PORT is "http"; it must be a whole number/],
    ['a port that is taken', takenPort, /^This port is taken; choose another, such as PORT=/],
    [
      'a database address of another kind',
      () => ({ DATABASE_URL: 'mysql://x' }),
      /^DATABASE_URL must begin with postgres/,
    ],
    [
      'a PostgreSQL that does not answer',
      () => ({ DATABASE_URL: 'postgres://127.0.0.1:1/none' }),
      /^PostgreSQL at DATABASE_URL does not answer/,
    ],
    [
      'a fair that is not there',
      () => ({ JOBFAIR_FAIR: 'none.json' }),
      /none\.json cannot be read as JSON: ENOENT/,
    ],
    ['a fair that is no fair', noFair, /holds no fair that can be read: /],
    [
      'a public address with a path',
      () => ({ JOBFAIR_URL: 'https://a.example/b' }),
      /^JOBFAIR_URL is "https:\/\/a/,
    ],
    [
      'a challenge that is not there',
      () => ({ JOBFAIR_CHALLENGE: 'none.mjs' }),
      /^JOBFAIR_CHALLENGE names none\.mjs, which cannot be loaded/,
    ],
    [
      'an origin with a path',
      () => ({ JOBFAIR_ORIGINS: 'https://a.example/b' }),
      /^JOBFAIR_ORIGINS holds "https:\/\/a/,
    ],
  ];
  for (const [what, environment, sentence] of faults) {
    it(`does not start with ${what}, and says why in one sentence`, async () => {
      const started = startProcess({ PORT: '0', JOBFAIR_DB: file, ...(await environment()) });
      await assert.rejects(started, (error: Error) => {
        assert.match(error.message, sentence);
        assert.equal(error.message.split('\n').length, 1);
        return true;
      });
    });
  }

  async function takenPort(): Promise<Record<string, string>> {
    const server = createServer().listen(0);
    await once(server, 'listening');
    after(() => server.close());
    return { PORT: String((server.address() as AddressInfo).port) };
  }

  function noFair(): Record<string, string> {
    const path = join(folder, 'no-fair.json');
    writeFileSync(path, '{"fair": {"id": "x"}}');
    return { JOBFAIR_FAIR: path };
  }
});
