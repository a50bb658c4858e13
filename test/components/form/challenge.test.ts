import { expect } from '@open-wc/testing';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { Endpoint, problem, receipt } from './endpoint.ts';
import { mountAtReview } from './mount-at-review.ts';
import { withoutPauses } from './surroundings.ts';

describe('A page that asks for proof that a person is at work', () => {
  it('gets a new token for each try, under the same key', async () => {
    withoutPauses();
    let asked = 0;
    const challenge = { provider: 'turnstile', token: () => Promise.resolve(`token-${(asked += 1)}`) };
    const endpoint = new Endpoint(problem(403, 'challenge'), problem(403, 'challenge'), receipt());
    const form = await mountAtReview({ to: endpoint, properties: { challenge } });
    expect(asked).to.equal(0);
    await form.press('Kirim pendaftaran');
    await form.reaches('Anda terdaftar');
    expect(
      endpoint.submissions.map(({ antiSpam }) => `${antiSpam.provider} ${antiSpam.token}`),
    ).to.deep.equal(['turnstile token-1', 'turnstile token-2', 'turnstile token-3']);
    expect(new Set(endpoint.keys).size).to.equal(1);
  });

  it('whose provider fails keeps nobody back: the endpoint decides', async () => {
    const { complaints, stop } = recordTrouble();
    const challenge = { provider: 'turnstile', token: () => Promise.reject(new Error('blocked')) };
    const endpoint = new Endpoint();
    const form = await mountAtReview({ to: endpoint, properties: { challenge } });
    await form.press('Kirim pendaftaran');
    await form.reaches('Anda terdaftar');
    stop();
    expect(endpoint.submission.antiSpam).to.include({ provider: 'turnstile', token: null });
    expect(complaints.join()).to.contain('challenge: no token could be had');
  });

  it('is told what a robot wrote where no person sees a field, and keeps no one back for it', async () => {
    const endpoint = new Endpoint();
    const form = await mountAtReview({ to: endpoint });
    form.find<HTMLInputElement>('[name=website]').value = 'https://spam.example';
    await form.press('Kirim pendaftaran');
    await form.reaches('Anda terdaftar');
    expect(endpoint.submission.antiSpam.honeypot).to.equal('https://spam.example');
  });
});
