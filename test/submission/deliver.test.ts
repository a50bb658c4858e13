import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliver, longestTry, longestUpload } from '../../src/submission/deliver.ts';
import type { Outcome } from '../../src/submission/outcome.ts';
import type { Parcel } from '../../src/submission/parcel.ts';
import type { Reply } from '../../src/submission/ports.ts';
import type { ProgressEvent } from '../../src/submission/progress.ts';
import { retryDelay } from '../../src/submission/retry.ts';
import { cv, problem, receipt, reply, ScriptedEndpoint, surroundings, turn, uuid } from './fakes.ts';

const parcel: Parcel = { submissionId: uuid(1), body: '{"submissionId":"x"}', locale: 'id', files: [] };

function send(
  endpoint: ScriptedEndpoint,
  change: Partial<ReturnType<typeof surroundings>['ports']> = {},
  sent = parcel,
) {
  const around = surroundings(endpoint);
  const events: ProgressEvent[] = [];
  const leaving = new AbortController();
  const outcome = deliver(
    sent,
    { ...around.ports, ...change },
    (event) => events.push(event),
    leaving.signal,
  );
  return { ...around, events, leaving, outcome };
}

describe('An answer of the endpoint', () => {
  const other = { submissionId: uuid(2), reference: 'X', receivedAt: null, ticket: null };
  const table: readonly (readonly [
    title: string,
    answer: Reply,
    expected: Outcome['kind'] | `refused ${string}` | `unknown ${string}`,
  ])[] = [
    [
      '201 with our receipt',
      receipt({ ...parcel, onProgress: () => {}, signal: AbortSignal.any([]) }),
      'received',
    ],
    ['200 with our receipt', reply(200, { submissionId: uuid(1), reference: 'X' }), 'received'],
    ['202 with our receipt', reply(202, { submissionId: uuid(1), reference: 'X' }), 'received'],
    ['201 with another’s receipt', reply(201, other), 'unknown reply'],
    [
      'a captive portal’s 200',
      reply(200, '<!doctype html><title>Login</title>', { 'content-type': 'text/html' }),
      'unknown reply',
    ],
    ['half a receipt', reply(201, `{"submissionId":"${uuid(1)}","refer`), 'unknown reply'],
    ['an empty 200', reply(200, ''), 'unknown reply'],
    ['204', new Response(null, { status: 204 }), 'unknown reply'],
    ['400 validation', problem(400, 'validation'), 'invalid'],
    ['422 validation', problem(422, 'validation'), 'invalid'],
    ['422 without a type', reply(422, 'no'), 'invalid'],
    ['409 in-flight', problem(409, 'in-flight'), 'unknown busy'],
    ['409 slot-full', problem(409, 'slot-full', { remaining: ['a'] }), 'full'],
    ['409 wave-full', problem(409, 'wave-full'), 'full'],
    ['409 already-registered', problem(409, 'already-registered'), 'refused already-registered'],
    ['409 superseded', problem(409, 'superseded'), 'superseded'],
    ['409 of another kind', problem(409, 'odd'), 'refused other'],
    ['422 key-reused', problem(422, 'key-reused'), 'key-reused'],
    ['403 challenge', problem(403, 'challenge'), 'unknown server'],
    ['403', problem(403, 'forbidden'), 'refused misconfigured'],
    ['401', reply(401, ''), 'refused misconfigured'],
    ['404', reply(404, ''), 'refused misconfigured'],
    ['410', reply(410, ''), 'refused closed'],
    ['413', reply(413, ''), 'refused file'],
    ['415', reply(415, ''), 'refused file'],
    ['418', reply(418, ''), 'refused other'],
    ...[408, 425, 500, 502, 503, 504].map(
      (status) => [String(status), reply(status, ''), 'unknown server'] as const,
    ),
    ['429', reply(429, ''), 'unknown busy'],
    ['301', reply(301, ''), 'unknown reply'],
  ];
  for (const [title, answer, expected] of table) {
    it(`of ${title} means ${expected}`, async () => {
      const { outcome } = send(new ScriptedEndpoint(() => answer), { repeatable: false });
      const { kind, ...rest } = await outcome;
      assert.equal('reason' in rest ? `${kind} ${rest.reason}` : kind, expected);
    });
  }

  it('names its problem as a URI, a path, a URN or a bare word', async () => {
    for (const type of [
      'https://x.example/problems/superseded',
      '/problems/superseded',
      'urn:jobfair:superseded',
      'superseded',
      'about#superseded',
    ]) {
      const { outcome } = send(new ScriptedEndpoint(() => reply(409, { type })));
      assert.equal((await outcome).kind, 'superseded', type);
    }
  });

  it('puts what is wrong at the question that its pointer names, and the rest in the summary', async () => {
    const errors = [
      { pointer: '#/data/mobile', code: 'phone', detail: 'No such number' },
      { pointer: '#/data/workForms/1', code: 'invalid' },
      { pointer: '#/consents/process', code: 'required' },
      { pointer: '/data/a~1b', code: 'x' },
      { pointer: '#/fair', code: 'unknown-fair' },
      { pointer: '#/files/0', code: 'file-altered' },
      { detail: 'Something' },
    ];
    const { outcome } = send(new ScriptedEndpoint(() => problem(422, 'validation', { errors })));
    const ended = await outcome;
    assert.deepEqual(
      ended.kind === 'invalid' &&
        ended.problems.map(({ question, message, detail }) => [question, message.key, detail]),
      [
        ['mobile', 'phone', 'No such number'],
        ['workForms', 'invalid', undefined],
        ['consent.process', 'required', undefined],
        ['a/b', 'x', undefined],
        [null, 'unknown-fair', undefined],
        ['files/0', 'file-altered', undefined],
        [null, 'other', 'Something'],
      ],
    );
  });
});

describe('A try of unknown outcome', () => {
  it('is made again six times at most, then the person is asked', async () => {
    const endpoint = new ScriptedEndpoint(() => 'nothing');
    const { clock, outcome } = send(endpoint);
    await clock.pass(600_000);
    assert.equal((await outcome).kind, 'unknown');
    assert.equal(endpoint.received.length, 7);
  });

  it('is lost after 20 seconds without an answer', async () => {
    const endpoint = new ScriptedEndpoint(() => 'never', receipt);
    const { clock, outcome } = send(endpoint);
    await clock.pass(longestTry - 1);
    assert.equal(endpoint.received.length, 1);
    await clock.pass(2000);
    assert.equal((await outcome).kind, 'received');
    assert.equal(endpoint.received[0]?.signal.aborted, true);
  });

  it('is lost too when the head comes and the body never ends', async () => {
    const endless = { status: 201, headers: new Headers(), text: () => new Promise<string>(() => {}) };
    const endpoint = new ScriptedEndpoint(() => endless, receipt);
    const { clock, outcome } = send(endpoint);
    await clock.pass(longestTry + 2000);
    assert.equal((await outcome).kind, 'received');
  });

  it('with a file has five minutes, as a slow network may need them', async () => {
    const endpoint = new ScriptedEndpoint(() => 'never', receipt);
    const { clock, outcome } = send(endpoint, {}, { ...parcel, files: [cv] });
    await clock.pass(longestUpload - 1);
    assert.equal(endpoint.received.length, 1);
    await clock.pass(2000);
    assert.equal((await outcome).kind, 'received');
    assert.deepEqual(
      endpoint.received.map(({ files }) => files),
      [[cv], [cv]],
    );
  });

  it('tells how much has left the device, and no more once it is lost', async () => {
    const endpoint = new ScriptedEndpoint(() => 'never', receipt);
    const { clock, events, outcome } = send(endpoint, {}, { ...parcel, files: [cv] });
    await turn();
    const [first] = endpoint.received;
    for (const share of [0, 0.3333, 0.999, 1]) first?.onProgress(share);
    await clock.pass(longestUpload + 2000);
    await outcome;
    first?.onProgress(0.5);
    assert.deepEqual(
      events.flatMap((event) => (event.type === 'moves' ? [event.sent] : [])),
      [0, 33, 99, 100],
    );
  });

  it('is not made again by itself where a back-end may store it twice', async () => {
    const endpoint = new ScriptedEndpoint(() => 'nothing');
    const { outcome } = send(endpoint, { repeatable: false });
    assert.equal((await outcome).kind, 'unknown');
    assert.equal(endpoint.received.length, 1);
  });

  const headers: readonly [title: string, header: string, least: number, most: number][] = [
    ['in seconds', '7', 7000, 7000],
    ['as a date', 'Wed, 25 Nov 2026 02:00:30 GMT', 29_000, 30_000],
    ['of nought, which is a second', '0', 1000, 1000],
    ['that cannot be read', 'soon', 0, 800],
    ['in the past', 'Wed, 25 Nov 2020 02:00:00 GMT', 1000, 1000],
  ];
  for (const [title, header, least, most] of headers) {
    it(`waits for a Retry-After ${title}`, async () => {
      const endpoint = new ScriptedEndpoint(() => reply(503, '', { 'retry-after': header }), receipt);
      const { clock, outcome } = send(endpoint);
      await turn();
      const waited = clock.waits[1] ?? -1;
      assert.ok(waited >= least && waited <= most, `waited ${waited}`);
      await clock.pass(60_000);
      assert.equal((await outcome).kind, 'received');
    });
  }

  it('is left to the person when the endpoint asks for longer than two minutes', async () => {
    const endpoint = new ScriptedEndpoint(() => reply(503, '', { 'retry-after': '121' }));
    assert.equal((await send(endpoint).outcome).kind, 'unknown');
    assert.equal(endpoint.received.length, 1);
  });
});

describe('The wait before a retry', () => {
  it('is chance between nothing and twice as long each time, 20 seconds at most', () => {
    for (let number = 0; number < 8; number += 1) {
      assert.equal(retryDelay(number, null, 0), 0);
      assert.equal(retryDelay(number, null, 1), Math.min(20_000, 800 * 2 ** number));
    }
  });
  it('is never below what the endpoint asked for', () => assert.equal(retryDelay(0, 90_000, 0), 90_000));
  it('is nobody’s to decide beyond two minutes', () => assert.equal(retryDelay(0, 120_001, 0.5), null));
});

describe('Without a network', () => {
  it('nothing is tried, and it goes on within half a second of the signal’s return', async () => {
    const endpoint = new ScriptedEndpoint(receipt);
    const around = surroundings(endpoint);
    around.connection.set(false);
    const events: ProgressEvent[] = [];
    const outcome = deliver(
      parcel,
      around.ports,
      (event) => events.push(event),
      new AbortController().signal,
    );
    await around.clock.pass(3_600_000);
    assert.equal(endpoint.received.length, 0);
    assert.deepEqual(events, [{ type: 'waits', until: null }]);
    around.connection.set(true);
    await around.clock.pass(500);
    assert.equal((await outcome).kind, 'received');
    assert.deepEqual(around.clock.waits.slice(0, 1), [250]);
    assert.equal(around.connection.listened, 0);
  });

  it('the time without one does not count against the tries', async () => {
    const endpoint = new ScriptedEndpoint(() => 'nothing', receipt);
    const { clock, connection, outcome } = send(endpoint);
    await turn();
    connection.set(false);
    await clock.pass(7_200_000);
    connection.set(true);
    await clock.pass(1000);
    assert.equal((await outcome).kind, 'received');
  });

  it('leaving ends the wait', async () => {
    const endpoint = new ScriptedEndpoint(receipt);
    const around = surroundings(endpoint);
    around.connection.set(false);
    const leaving = new AbortController();
    const outcome = deliver(parcel, around.ports, () => {}, leaving.signal);
    leaving.abort();
    await around.clock.pass(1000);
    assert.equal((await outcome).kind, 'unknown');
    assert.equal(endpoint.received.length, 0);
    assert.equal(around.connection.listened, 0);
  });
});
