import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reply } from '../../src/submission/ports.ts';
import type { SubmitterPorts } from '../../src/submission/submit.ts';
import { cv, problem, receipt, reply, ScriptedEndpoint, submitterTo, turn, uuid } from './fakes.ts';

const broken = () => 'nothing' as const;
const tooLong = () => problem(503, 'busy', {}, { 'retry-after': '600' });

describe('A submission', () => {
  it('is sealed, sent and received, once', async () => {
    const endpoint = new ScriptedEndpoint(receipt);
    const { submitter, seen, press, pendingKey } = submitterTo(endpoint);
    await press();
    assert.deepEqual(seen, ['sealing', 'sending', 'received']);
    assert.deepEqual(endpoint.ids, [uuid(1)]);
    assert.equal(pendingKey.key, null);
    assert.equal(submitter.progress.name === 'received' && submitter.progress.receipt.reference, 'JGC-7F3K');
  });

  it('goes out once however often the button is pressed', async () => {
    const endpoint = new ScriptedEndpoint(receipt);
    const { press } = submitterTo(endpoint);
    await Promise.all([press(), press(), press()]);
    await press();
    assert.equal(endpoint.received.length, 1);
  });

  it('is on the wire as the contract says, with the signals last', async () => {
    const endpoint = new ScriptedEndpoint(receipt);
    await submitterTo(endpoint).press();
    assert.deepEqual(endpoint.bodies[0], {
      submissionId: uuid(1),
      schema: 'jobfair-submission/1',
      supersedes: null,
      form: 'registration',
      fair: 'jgtc',
      locale: 'id',
      submittedAt: '2026-11-25T09:00:00+07:00',
      data: { fullName: 'Niko' },
      consents: ['process', 'statistics'].map((purpose) => ({
        purpose,
        given: purpose === 'process',
        noticeVersion: '2027-03-01',
        textSha256: `hash of Pemberitahuan\nSaya setuju: ${purpose}`,
        locale: 'id',
        at: '2026-11-25T09:00:00+07:00',
      })),
      files: [],
      page: { url: 'https://campus.example/fair', utm: {} },
      antiSpam: { honeypot: '', elapsedMs: 41_234, provider: 'none', token: null },
    });
    assert.ok(endpoint.received[0]?.body.indexOf('"antiSpam"') ?? 0 > 300);
  });

  it('carries the same key and the same frozen body at every try', async () => {
    const endpoint = new ScriptedEndpoint(broken, () => reply(502, ''), receipt);
    const { press, clock, seen } = submitterTo(endpoint);
    const pressed = press();
    await clock.pass(60_000);
    await pressed;
    assert.deepEqual(new Set(endpoint.ids), new Set([uuid(1)]));
    assert.equal(new Set(endpoint.received.map(({ body }) => body)).size, 1);
    assert.deepEqual(seen, ['sealing', 'sending', 'waiting', 'sending', 'waiting', 'sending', 'received']);
  });

  it('keeps its key while nobody knows what became of it', async () => {
    const { press, pendingKey, submitter } = submitterTo(new ScriptedEndpoint(tooLong));
    await press();
    assert.equal(submitter.progress.name, 'stopped');
    assert.equal(pendingKey.key, uuid(1));
  });

  it('is sent again with the same key when the person presses again', async () => {
    const endpoint = new ScriptedEndpoint(tooLong, receipt);
    const { press, submitter, pendingKey } = submitterTo(endpoint);
    await press();
    await submitter.retry();
    assert.deepEqual(endpoint.ids, [uuid(1), uuid(1)]);
    assert.equal(submitter.progress.name, 'received');
    assert.equal(pendingKey.key, null);
  });

  it('names the one it takes the place of, when answers change while the outcome is unknown', async () => {
    const endpoint = new ScriptedEndpoint(tooLong, receipt);
    const { press, submitter } = submitterTo(endpoint);
    await press();
    submitter.edit();
    assert.equal(submitter.progress.name, 'answering');
    await press({ fullName: 'Niko Wijaya' });
    assert.deepEqual(
      endpoint.bodies.map(({ submissionId, supersedes }) => [submissionId, supersedes]),
      [
        [uuid(1), null],
        [uuid(2), uuid(1)],
      ],
    );
  });

  it('names the first of several whose outcome is unknown, so that none of them stays beside it', async () => {
    const endpoint = new ScriptedEndpoint(tooLong, tooLong, receipt);
    const { press, submitter } = submitterTo(endpoint);
    await press();
    submitter.edit();
    await press({ fullName: 'B' });
    submitter.edit();
    await press({ fullName: 'C' });
    assert.deepEqual(
      endpoint.bodies.map(({ supersedes }) => supersedes),
      [null, uuid(1), uuid(1)],
    );
  });

  it('still names the first when the second was refused: of the first nothing was said', async () => {
    const wrong = () =>
      problem(422, 'validation', { errors: [{ pointer: '#/data/fullName', code: 'required' }] });
    const endpoint = new ScriptedEndpoint(tooLong, wrong, receipt);
    const { press, submitter } = submitterTo(endpoint);
    await press();
    submitter.edit();
    await press({ fullName: 'B' });
    await press({ fullName: 'C' });
    assert.equal(endpoint.bodies[2]?.['supersedes'], uuid(1));
  });

  it('names nobody after a refusal: nothing was stored', async () => {
    const wrong = () =>
      problem(422, 'validation', { errors: [{ pointer: '#/data/fullName', code: 'required' }] });
    const endpoint = new ScriptedEndpoint(wrong, receipt);
    const { press } = submitterTo(endpoint);
    await press();
    await press();
    assert.deepEqual(
      endpoint.bodies.map(({ submissionId, supersedes }) => [submissionId, supersedes]),
      [
        [uuid(1), null],
        [uuid(2), null],
      ],
    );
  });

  it('names the one of before a reload', async () => {
    const endpoint = new ScriptedEndpoint(receipt);
    const { press, pendingKey } = submitterTo(endpoint);
    pendingKey.key = uuid(99);
    await press();
    assert.equal(endpoint.bodies[0]?.['supersedes'], uuid(99));
    assert.equal(pendingKey.key, null);
  });

  it('gets one new key, once, when its own stands for something else', async () => {
    const endpoint = new ScriptedEndpoint(() => problem(422, 'key-reused'), receipt);
    const { press, seen } = submitterTo(endpoint);
    await press();
    assert.deepEqual(endpoint.ids, [uuid(1), uuid(2)]);
    assert.equal(endpoint.bodies[1]?.['supersedes'], uuid(1));
    assert.deepEqual(seen.at(-1), 'received');
    assert.ok(!seen.includes('answering'));
  });

  it('is refused, and not tried for ever, when the new key is reused too', async () => {
    const endpoint = new ScriptedEndpoint(() => problem(422, 'key-reused'));
    const { press, submitter } = submitterTo(endpoint);
    await press();
    assert.equal(endpoint.received.length, 2);
    assert.deepEqual(submitter.progress, {
      name: 'answering',
      outcome: { kind: 'refused', reason: 'other' },
    });
  });

  it('sends nothing more after "change answers"', async () => {
    const endpoint = new ScriptedEndpoint(broken);
    const { press, clock, submitter } = submitterTo(endpoint);
    const pressed = press();
    await turn();
    assert.equal(submitter.progress.name, 'waiting');
    submitter.edit();
    await pressed;
    await clock.pass(200_000);
    assert.equal(endpoint.received.length, 1);
    assert.equal(submitter.progress.name, 'answering');
  });

  it('cannot be taken back for changes while it is on the wire', async () => {
    const endpoint = new ScriptedEndpoint(() => 'never');
    const { press, submitter } = submitterTo(endpoint);
    void press();
    await turn();
    submitter.edit();
    assert.equal(submitter.progress.name, 'sending');
  });
});

describe('The page', () => {
  it('may keep a submission back: it has no key then, and nothing leaves', async () => {
    const endpoint = new ScriptedEndpoint(receipt);
    const { press, submitter, pendingKey } = submitterTo(endpoint, {
      beforeSubmit: () => Promise.resolve(false),
    });
    await press();
    assert.equal(endpoint.received.length, 0);
    assert.equal(pendingKey.key, null);
    assert.equal(submitter.progress.name, 'answering');
  });

  it('may enrich it before it is sealed', async () => {
    const endpoint = new ScriptedEndpoint(receipt);
    const beforeSubmit: SubmitterPorts['beforeSubmit'] = (unsealed) => {
      unsealed.data['campaign'] = 'poster';
      return Promise.resolve(true);
    };
    await submitterTo(endpoint, { beforeSubmit }).press();
    assert.deepEqual(endpoint.bodies[0]?.['data'], { fullName: 'Niko', campaign: 'poster' });
  });
});

describe('A submission with a file', () => {
  const sent = (endpoint: ScriptedEndpoint) => submitterTo(endpoint, {}, [cv]);

  it('is named on the wire, and its bytes go along at every try', async () => {
    const endpoint = new ScriptedEndpoint(broken, receipt);
    const { press, clock } = sent(endpoint);
    const pressed = press();
    await clock.pass(60_000);
    await pressed;
    const { bytes, ...named } = cv;
    const entry = { ...named, size: bytes.byteLength, sha256: `hash of ${bytes.byteLength} bytes` };
    assert.deepEqual(
      endpoint.bodies.map(({ files }) => files),
      [[entry], [entry]],
    );
    assert.deepEqual(
      endpoint.received.map(({ files }) => files),
      [[cv], [cv]],
    );
  });

  it('can be called back on its way; the next one takes its place', async () => {
    const endpoint = new ScriptedEndpoint(() => 'never', receipt);
    const { submitter, press, seen } = sent(endpoint);
    const pressed = press();
    await turn();
    endpoint.received[0]?.onProgress(0.4);
    assert.equal(submitter.progress.name === 'sending' && submitter.progress.sent, 40);
    submitter.edit();
    assert.equal(submitter.progress.name, 'answering');
    assert.equal(endpoint.received[0]?.signal.aborted, true);
    endpoint.received[0]?.onProgress(0.5);
    await press();
    await pressed;
    assert.deepEqual(seen, ['sealing', 'sending', 'sending', 'answering', 'sealing', 'sending', 'received']);
    assert.deepEqual(
      endpoint.bodies.map(({ supersedes }) => supersedes),
      [null, uuid(1)],
    );
  });

  const refusals: readonly (readonly [title: string, answer: Reply, question: string | null, key: string])[] =
    [
      ['too large', reply(413, '<h1>Payload Too Large</h1>'), 'cv', 'file-refused-size'],
      ['of the wrong kind', problem(415, 'unsupported'), 'cv', 'file-refused-kind'],
      [
        'altered on its way',
        problem(422, 'validation', { errors: [{ pointer: '#/files/0', code: 'file-altered' }] }),
        'cv',
        'file-altered',
      ],
      [
        'one that nobody sent',
        problem(422, 'validation', { errors: [{ pointer: '#/files/7', code: 'file-altered' }] }),
        null,
        'file-altered',
      ],
    ];
  for (const [title, answer, question, key] of refusals) {
    it(`that the endpoint calls ${title} is wrong at its question`, async () => {
      const { submitter, press } = sent(new ScriptedEndpoint(() => answer));
      await press();
      const { progress } = submitter;
      assert.deepEqual(progress.name === 'answering' && progress.outcome, {
        kind: 'invalid',
        problems: [{ question, message: { key }, remote: true }],
      });
    });
  }

  it('of which nothing is left but the answers is refused as a whole', async () => {
    const { submitter, press } = submitterTo(new ScriptedEndpoint(() => reply(413, '')));
    await press();
    const { progress } = submitter;
    assert.deepEqual(progress.name === 'answering' && progress.outcome, {
      kind: 'refused',
      reason: 'file',
      wrong: 'size',
    });
  });
});
