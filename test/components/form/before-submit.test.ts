import { expect } from '@open-wc/testing';
import type { BeforeSubmitEvent } from '../../../src/components/shared/events.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { busyForLong, Endpoint, receipt } from './endpoint.ts';
import { hear } from './heard.ts';
import { mountAtReview } from './mount-at-review.ts';

const send = 'Kirim pendaftaran';

async function mountAsked(ask: (event: BeforeSubmitEvent) => void, endpoint = new Endpoint()) {
  const form = await mountAtReview({ to: endpoint });
  let asked = 0;
  form.element.addEventListener('jobfair-before-submit', (event: BeforeSubmitEvent) => {
    asked += 1;
    ask(event);
  });
  await form.press(send);
  return { form, endpoint, asked: () => asked };
}

describe('Before a submission is sealed, a page', () => {
  it('sees what will be sent, and may add to it', async () => {
    const { form, endpoint } = await mountAsked(({ submission }) => {
      submission.data['campus'] = `B ${String(submission.data['fullName'])}`;
      submission.page['course'] = 'TI';
    });
    await form.reaches('Anda terdaftar');
    expect(endpoint.submission.data['campus']).to.equal('B Sri Wahyuni');
    expect(endpoint.submission.page['course']).to.equal('TI');
  });

  it('may keep it back: nothing is sent, and the person can press again', async () => {
    let kept = false;
    const { form, endpoint, asked } = await mountAsked((event) => {
      if (!kept) event.preventDefault();
      kept = true;
    });
    await form.until(() => kept && form.focused === 'Periksa jawaban Anda', 'the review again');
    expect(endpoint.tries).to.have.length(0);
    await form.press(send);
    await form.reaches('Anda terdaftar');
    expect(asked()).to.equal(2);
  });

  it('may ask for time, and meanwhile the button does not send', async () => {
    let release = () => {};
    const waiting = new Promise<void>((resolve) => (release = resolve));
    const { form, endpoint } = await mountAsked((event) =>
      event.waitUntil(waiting.then(() => (event.submission.data['token'] = 'late'))),
    );
    await form.until(() => form.button(send).getAttribute('aria-disabled') === 'true', 'a button that waits');
    await form.press(send);
    expect(endpoint.tries).to.have.length(0);
    expect(form.element.matches(':state(submitting)')).to.equal(true);
    release();
    await form.reaches('Anda terdaftar');
    expect(endpoint.submission.data['token']).to.equal('late');
  });

  it('whose promise breaks sends nothing: the person is told, the console too', async () => {
    const trouble = recordTrouble();
    const heard = hear('jobfair-failed');
    const { form, endpoint } = await mountAsked((event) =>
      event.waitUntil(Promise.reject(new Error('captcha'))),
    );
    await form.until(() => form.focused === 'Belum dapat dikirim', 'a refusal');
    expect(heard).to.deep.equal(['failed page']);
    trouble.stop();
    expect(endpoint.tries).to.have.length(0);
    expect(form.text).to.contain('Semua jawaban Anda masih ada di halaman ini.');
    expect(trouble.complaints).to.deep.equal([
      'console.warn: <jobfair-candidate-registration>: jobfair-before-submit: what it waited for failed (Error: captcha); nothing was sent.',
    ]);
  });

  it('is asked once a seal: not when the same is sent again', async () => {
    const { form, endpoint, asked } = await mountAsked(
      ({ submission, timeStamp }) => (submission.data['at'] = timeStamp),
      new Endpoint(busyForLong, receipt()),
    );
    await form.reaches('Belum ada kepastian');
    await form.press('Kirim lagi');
    await form.reaches('Anda terdaftar');
    expect(asked()).to.equal(1);
    const [first, second] = endpoint.submissions;
    expect(second?.data).to.deep.equal(first?.data);
  });
});
