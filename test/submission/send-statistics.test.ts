import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { submissionSchema, type Consent } from '../../src/model/submission.ts';
import type { Outgoing, Reply } from '../../src/submission/ports.ts';
import { readReply } from '../../src/submission/read-reply.ts';
import { sendStatistics } from '../../src/submission/send-statistics.ts';
import { StandingClock, SwitchedConnection } from './fakes.ts';

const consent: Consent = {
  purpose: 'statistics',
  given: true,
  noticeVersion: '2027-03-01',
  textSha256: null,
  locale: 'id',
  at: '2026-11-25T21:34:56+07:00',
};

function send(answer: (sent: Outgoing) => Promise<Reply>, chance = 0.5) {
  const clock = new StandingClock();
  const sent: Outgoing[] = [];
  const abort = new AbortController();
  void sendStatistics(
    { fair: 'jgtc-trisakti-2027', answers: { ageBand: '30_39', gender: 'm' }, consent },
    {
      clock,
      connection: new SwitchedConnection(),
      random: () => chance,
      newId: () => '5f1c7d2e-0000-4000-8000-000000000001',
      readReply,
      transport: (outgoing) => {
        sent.push(outgoing);
        return answer(outgoing);
      },
    },
    abort.signal,
  );
  return { clock, sent, abort };
}

const reply = (status: number, body: unknown): Promise<Reply> =>
  Promise.resolve({ status, headers: new Headers(), text: () => Promise.resolve(JSON.stringify(body)) });
const taken = ({ submissionId }: Outgoing) => reply(201, { submissionId, reference: 'statistics' });

describe('What is counted without a name', () => {
  it('is sent some time after the receipt, at random', async () => {
    for (const [chance, at] of [
      [0, 5_000],
      [0.5, 32_500],
      [0.999999, 60_000],
    ] as const) {
      const { clock, sent } = send(taken, chance);
      await clock.pass(at - 1);
      assert.equal(sent.length, 0, `${chance}`);
      await clock.pass(1);
      assert.equal(sent.length, 1, `${chance}`);
    }
  });

  it('is a submission of its own that tells no page, no time and nothing of the device', async () => {
    const { clock, sent } = send(taken);
    await clock.pass(60_000);
    const body: unknown = JSON.parse(sent[0]?.body ?? '');
    assert.equal(submissionSchema.safeParse(body).success, true);
    assert.deepEqual(body, {
      schema: 'jobfair-submission/1',
      submissionId: '5f1c7d2e-0000-4000-8000-000000000001',
      supersedes: null,
      form: 'statistics',
      fair: 'jgtc-trisakti-2027',
      locale: 'id',
      submittedAt: '2026-11-25T00:00:00+07:00',
      data: { ageBand: '30_39', gender: 'm' },
      consents: [{ ...consent, at: '2026-11-25T00:00:00+07:00' }],
      files: [],
      page: { url: '', utm: {} },
      antiSpam: { honeypot: '', elapsedMs: 0, provider: 'none', token: null },
    });
  });

  it('is sent again under the same key when the answer was lost', async () => {
    const { clock, sent } = send((outgoing) => (sent.length < 3 ? reply(503, {}) : taken(outgoing)));
    await clock.pass(120_000);
    assert.equal(sent.length, 3);
    assert.equal(new Set(sent.map(({ submissionId }) => submissionId)).size, 1);
  });

  it('is not sent once the page is gone', async () => {
    const { clock, sent, abort } = send(taken);
    abort.abort();
    await clock.pass(60_000);
    assert.equal(sent.length, 0);
  });
});
