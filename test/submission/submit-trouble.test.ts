import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SubmitterPorts } from '../../src/submission/submit.ts';
import { problem, receipt, ScriptedEndpoint, submitterTo, turn, uuid } from './fakes.ts';

const tooLong = () => problem(503, 'busy', {}, { 'retry-after': '600' });
const reused = () => problem(422, 'key-reused');

/** Submitted, and given up for the person to decide. */
async function stopped(...answers: ConstructorParameters<typeof ScriptedEndpoint>) {
  const endpoint = new ScriptedEndpoint(tooLong, ...answers);
  const around = submitterTo(endpoint);
  await around.press();
  assert.equal(around.submitter.progress.name, 'stopped');
  return { ...around, endpoint };
}

describe('"Send again"', () => {
  it('pressed twice sends once', async () => {
    const { submitter, endpoint } = await stopped(receipt);
    await Promise.all([submitter.retry(), submitter.retry(), submitter.retry()]);
    assert.equal(endpoint.received.length, 2);
    assert.equal(submitter.progress.name, 'received');
  });

  it('pressed without a network waits for it, and sends once when it is back', async () => {
    const { submitter, endpoint, connection, clock } = await stopped(receipt);
    connection.set(false);
    const pressed = [submitter.retry(), submitter.retry()];
    await turn();
    assert.deepEqual(
      submitter.progress.name === 'waiting' && submitter.progress.until,
      null,
      'the person sees that it waits for the network',
    );
    connection.set(true);
    await clock.pass(500);
    await Promise.all(pressed);
    assert.deepEqual(endpoint.ids, [uuid(1), uuid(1)]);
    assert.equal(submitter.progress.name, 'received');
    assert.equal(connection.listened, 0);
  });

  it('gets a new key, once, when the old one stands for something else', async () => {
    const { submitter, endpoint, pendingKey } = await stopped(reused, receipt);
    await submitter.retry();
    assert.deepEqual(endpoint.ids, [uuid(1), uuid(1), uuid(2)]);
    assert.equal(endpoint.bodies[2]?.['supersedes'], uuid(1));
    assert.deepEqual(endpoint.bodies[2]?.['data'], endpoint.bodies[0]?.['data']);
    assert.equal(submitter.progress.name, 'received');
    assert.equal(pendingKey.key, null);
  });

  it('does nothing before anything was sent, and nothing after it was received', async () => {
    const endpoint = new ScriptedEndpoint(receipt);
    const { submitter, press, seen } = submitterTo(endpoint);
    await submitter.retry();
    assert.deepEqual(seen, []);
    await press();
    await submitter.retry();
    assert.equal(endpoint.received.length, 1);
  });
});

describe('An endpoint that asks for proof of a person', () => {
  it('gets a new token under the same key, and the same answers', async () => {
    let asked = 0;
    const antiSpam = () =>
      Promise.resolve({ honeypot: '', elapsedMs: 1, provider: 'uji', token: `token ${(asked += 1)}` });
    const endpoint = new ScriptedEndpoint(() => problem(403, 'challenge'), receipt);
    const { press, clock, submitter } = submitterTo(endpoint, { antiSpam });
    const pressed = press();
    await clock.pass(1_000);
    await pressed;
    assert.deepEqual(endpoint.ids, [uuid(1), uuid(1)]);
    const [first, second] = endpoint.bodies;
    assert.deepEqual(
      [first, second].map((body) => (body?.['antiSpam'] as { token: string }).token),
      ['token 1', 'token 2'],
    );
    assert.deepEqual({ ...second, antiSpam: null }, { ...first, antiSpam: null });
    assert.equal(submitter.progress.name, 'received');
  });

  it('whose token never comes counts as lost after 20 seconds, and is asked again', async () => {
    const signals = { honeypot: '', elapsedMs: 1, provider: 'uji', token: 'x' };
    let asked = 0;
    const antiSpam: SubmitterPorts['antiSpam'] = () => {
      asked += 1;
      if (asked === 1) return new Promise(() => {});
      return asked === 2 ? Promise.reject(new Error('blocked')) : Promise.resolve(signals);
    };
    const endpoint = new ScriptedEndpoint(receipt);
    const { press, clock, submitter } = submitterTo(endpoint, { antiSpam });
    const pressed = press();
    await clock.pass(19_999);
    assert.equal(submitter.progress.name, 'sending');
    await clock.pass(5_000);
    await pressed;
    assert.equal(endpoint.received.length, 1);
    assert.equal(submitter.progress.name, 'received');
  });
});

describe('A renewed key of unknown outcome', () => {
  it('leaves the first key kept, so that what comes after takes its place too', async () => {
    const endpoint = new ScriptedEndpoint(reused, tooLong, receipt);
    const { submitter, press, pendingKey } = submitterTo(endpoint);
    await press();
    assert.equal(submitter.progress.name, 'stopped');
    assert.equal(pendingKey.key, uuid(1));
    submitter.edit();
    await press();
    assert.equal(endpoint.bodies[2]?.['supersedes'], uuid(1));
  });
});

describe('A newer submission that stands', () => {
  it('ends this one, and its key is forgotten', async () => {
    const { submitter, press, pendingKey } = submitterTo(
      new ScriptedEndpoint(() => problem(409, 'superseded')),
    );
    await press();
    assert.equal(submitter.progress.name, 'superseded');
    assert.equal(pendingKey.key, null);
  });
});

describe('A form that leaves the page', () => {
  it('while the page still thinks sends nothing, and keeps no key', async () => {
    let allow: (allowed: boolean) => void = () => {};
    const beforeSubmit = () => new Promise<boolean>((resolve) => (allow = resolve));
    const endpoint = new ScriptedEndpoint(receipt);
    const { submitter, press, pendingKey } = submitterTo(endpoint, { beforeSubmit });
    const pressed = press();
    await turn();
    submitter.stop();
    allow(true);
    await pressed;
    assert.equal(endpoint.received.length, 0);
    assert.equal(pendingKey.key, null);
  });

  it('while it waits to try again tries no more', async () => {
    const endpoint = new ScriptedEndpoint(() => 'nothing');
    const { submitter, press, clock } = submitterTo(endpoint);
    const pressed = press();
    await turn();
    submitter.stop();
    await pressed;
    await clock.pass(200_000);
    assert.equal(endpoint.received.length, 1);
  });

  it('while it is on the wire takes the request back and says nothing more, but keeps the key', async () => {
    const endpoint = new ScriptedEndpoint(() => 'never');
    const { submitter, press, clock, seen, pendingKey } = submitterTo(endpoint);
    const pressed = press();
    await turn();
    submitter.stop();
    assert.equal(endpoint.received[0]?.signal.aborted, true);
    await clock.pass(20_000);
    await pressed;
    assert.equal(seen.at(-1), 'sending');
    assert.equal(pendingKey.key, uuid(1));
  });
});

describe('What cannot be sealed', () => {
  const cases: readonly [what: string, change: Partial<SubmitterPorts>, rejects: RegExp | null][] = [
    ['because the page’s own step broke', { beforeSubmit: () => Promise.reject(new Error('captcha')) }, null],
    [
      'because the page wrote into it what JSON cannot hold',
      {
        beforeSubmit: ({ data }) => {
          data['campus'] = 7n;
          return Promise.resolve(true);
        },
      },
      /BigInt/,
    ],
    [
      'because no key can be made',
      {
        newId: () => {
          throw new Error('no random numbers');
        },
      },
      /no random numbers/,
    ],
  ];
  for (const [what, change, rejects] of cases)
    it(`${what} sends nothing, and the button can be pressed again`, async () => {
      const endpoint = new ScriptedEndpoint(receipt);
      const { submitter, press, pendingKey, seen } = submitterTo(endpoint, change);
      if (rejects) await assert.rejects(press(), rejects);
      else await press();
      assert.deepEqual(submitter.progress, {
        name: 'answering',
        outcome: { kind: 'refused', reason: 'page' },
      });
      assert.deepEqual(seen, ['sealing', 'answering']);
      assert.equal(endpoint.received.length, 0);
      assert.equal(pendingKey.key, null);
    });
});
