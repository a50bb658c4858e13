import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { registration, type Document } from '../endpoint/submission-samples.ts';
import { FaultProxy } from './fault-proxy.ts';
import { faults, planFaults, type Fate, type Fault } from './faults.ts';
import { startRecords, type Records } from './records.ts';

interface Case {
  readonly fault: Fault | null;
  readonly late?: boolean;
  /** What the browser sees: a status and what its body holds, or a connection that broke. */
  readonly sees: readonly [number, RegExp] | 'broken' | 'nothing in time';
  /** What the server said to it, in any order. */
  readonly heard: readonly number[];
  readonly retryAfter?: string;
}

const receipt = /"reference":".+"\S*}$/;
const cases: readonly Case[] = [
  { fault: null, sees: [201, receipt], heard: [201] },
  { fault: 'drop before', sees: 'broken', heard: [] },
  { fault: 'drop after commit', sees: 'broken', heard: [201] },
  { fault: 'duplicate', sees: [20, receipt], heard: [200, 201] },
  { fault: 'delay past timeout', sees: 'nothing in time', heard: [201] },
  { fault: 'delay past timeout', late: true, sees: 'nothing in time', heard: [201] },
  { fault: 'reset', sees: 'broken', heard: [201] },
  { fault: '500', sees: [500, /500/], heard: [] },
  { fault: '500', late: true, sees: [500, /500/], heard: [201] },
  { fault: '503 with Retry-After', sees: [503, /503/], heard: [], retryAfter: '7' },
  { fault: '429', sees: [429, /429/], heard: [], retryAfter: '7' },
  { fault: 'HTML 200', sees: [200, /<!doctype html>/], heard: [] },
  { fault: 'truncated JSON', sees: [201, /^\{[^}]*$/], heard: [201] },
  { fault: 'wrong receipt', sees: [201, /00000000-0000-4000-8000-000000000000/], heard: [201] },
];

describe('The fault proxy, each fault as it is named', () => {
  let records: Records;
  let document: Document;
  before(async () => {
    records = await startRecords();
    const { fair, ...others } = await records.document();
    document = { ...others, fair: { ...fair, registration: { ...fair.registration, waves: [] } } };
  });
  after(() => records.stop());

  for (const [index, { fault, late = false, sees, heard, retryAfter }] of cases.entries()) {
    const side = late ? ', after the commit' : '';
    test(`${fault ?? 'no fault'}${side}: ${String(sees).replace(',', ' ')}; ${heard.length === 0 ? 'not stored' : 'stored once'}`, async () => {
      const fate: Fate = { fault, late, retryAfter: 7 };
      const proxy = await FaultProxy.start({ to: records.origin, plan: () => fate, delay: 400 });
      const fullName = `Tamu ${index}`;
      try {
        const sent = registration(document, { fullName, wave: undefined });
        const seen = await post(proxy.origin, sent);
        await proxy.settled();
        if (typeof sees === 'string') assert.equal(seen, sees);
        else {
          assert.ok(typeof seen === 'object', 'no reply was seen');
          assert.match(String(seen.status), new RegExp(`^${sees[0]}`));
          assert.match(seen.body, sees[1]);
          assert.equal(seen.retryAfter, retryAfter ?? null);
        }
        assert.equal(
          records.rows().filter((row) => row.fullName === fullName).length,
          Math.min(heard.length, 1),
        );
        assert.deepEqual(
          proxy.log.map(({ person, fault: done, statuses }) => [person, done, statuses.toSorted()]),
          [[fullName, fault, heard]],
        );
      } finally {
        await proxy.stop();
      }
    });
  }

  test('every kind is tried above', () => {
    assert.deepEqual(new Set(cases.flatMap((tried) => tried.fault ?? [])), new Set(faults));
  });

  test('the same seed plans the same faults, at about the rate that was asked for, of every kind', () => {
    const planned = (seed: number) =>
      Array.from({ length: 3000 }, (_, index) => planFaults(seed, 0.3)(`Tamu ${index}`, index % 3));
    assert.deepEqual(planned(1), planned(1));
    assert.notDeepEqual(planned(1), planned(2));
    const struck = planned(1).flatMap(({ fault }) => fault ?? []);
    assert.ok(struck.length > 800 && struck.length < 1000, `${struck.length} of 3000`);
    for (const fault of faults) {
      const times = struck.filter((other) => other === fault).length;
      assert.ok(times > 40, `${fault}: ${times}`);
    }
  });
});

async function post(origin: string, sent: { readonly submissionId: string }) {
  try {
    const reply = await fetch(`${origin}/api/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `"${sent.submissionId}"` },
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(300),
    });
    return { status: reply.status, body: await reply.text(), retryAfter: reply.headers.get('retry-after') };
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'nothing in time' : 'broken';
  }
}
