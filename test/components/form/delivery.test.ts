import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { pressKey } from '../../setup/hands.ts';
import { stages } from '../candidate-registration/stages.ts';
import { busyForLong, Endpoint, held, nothing, problem, receipt, says } from './endpoint.ts';
import { atOnce, walk } from './fill-in.ts';
import { hear } from './heard.ts';
import { mountAtReview } from './mount-at-review.ts';
import { goOffline, withoutPauses } from './surroundings.ts';

const send = 'Kirim pendaftaran';
const frozen = (body: string) => body.slice(0, body.indexOf('"antiSpam"'));

describe('Sending', () => {
  it('is said while it lasts, with the focus on its heading, then the receipt has it', async () => {
    const { answer, release } = held();
    const form = await mountAtReview({ to: new Endpoint(answer) });
    await form.press(send);
    await form.reaches('Mengirim…');
    expect(form.focused).to.equal('Mengirim…');
    expect(form.find('[part=receipt]').getAttribute('role')).to.equal('status');
    release();
    await form.reaches('Anda terdaftar');
    expect(form.focused).to.equal('Anda terdaftar');
  });

  it('happens once, however often the button is pressed', async () => {
    const { answer, release } = held();
    const endpoint = new Endpoint(answer);
    const form = await mountAtReview({ to: endpoint });
    const button = form.button(send);
    button.focus();
    button.click();
    button.click();
    await pressKey('Enter');
    await form.reaches('Mengirim…');
    void form.element.submit();
    release();
    await form.reaches('Anda terdaftar');
    expect(endpoint.tries).to.have.length(1);
  });

  it('is tried again by itself, with the same key and the same answers', async () => {
    withoutPauses();
    const last = held();
    const endpoint = new Endpoint(nothing, says(503, ''), says(200, '<h1>Masuk Wi-Fi</h1>'), last.answer);
    const form = await mountAtReview({ to: endpoint });
    const heard = hear('jobfair-failed', 'jobfair-submitted');
    await form.press(send);
    await form.until(() => form.text.includes('percobaan ke-4'), 'the fourth try');
    expect(form.focused).to.equal('Mengirim…');
    last.release();
    await form.reaches('Anda terdaftar');
    expect(new Set(endpoint.keys).size).to.equal(1);
    expect(new Set(endpoint.tries.map(({ body }) => frozen(body))).size).to.equal(1);
    expect(heard).to.deep.equal(['submitted MKS-7F3K']);
  });

  it('that only began is told: received, and being processed', async () => {
    const form = await mountAtReview({ to: new Endpoint(receipt({}, 202)) });
    await form.press(send);
    await form.reaches('Diterima, sedang diproses');
    expect(form.text).to.contain('Data Anda sudah sampai dan sedang diproses.');
  });

  it('after a newer one is told, and is no failure', async () => {
    const form = await mountAtReview({ to: new Endpoint(problem(409, 'superseded')) });
    const heard = hear('jobfair-failed');
    await form.press(send);
    await form.reaches('Kiriman terbaru Anda sudah tercatat');
    expect(form.focused).to.equal('Kiriman terbaru Anda sudah tercatat');
    expect(heard).to.deep.equal([]);
  });

  it('under a key that stands for other answers is done once more, under a new one that names the first', async () => {
    const endpoint = new Endpoint(problem(422, 'key-reused'), receipt());
    const form = await mountAtReview({ to: endpoint });
    const heard = hear('jobfair-failed');
    await form.press(send);
    await form.reaches('Anda terdaftar');
    const [first, second] = endpoint.submissions;
    expect(endpoint.tries).to.have.length(2);
    expect(second?.submissionId).not.to.equal(first?.submissionId);
    expect(second?.supersedes).to.equal(first?.submissionId);
    expect(second?.data).to.deep.equal(first?.data);
    expect(heard).to.deep.equal([]);
  });

  it('under a key that stands for other answers twice is refused', async () => {
    const endpoint = new Endpoint(problem(422, 'key-reused'));
    const form = await mountAtReview({ to: endpoint });
    await form.press(send);
    await form.until(() => form.focused === 'Belum dapat dikirim', 'a refusal');
    expect(endpoint.tries).to.have.length(2);
    expect(form.text).to.contain('Semua jawaban Anda masih ada di halaman ini.');
  });

  it('shows words of the endpoint on the receipt in the language of the page, and only as text', async () => {
    const next = { id: 'Cetak <b>tiket</b> Anda.', en: 'Print it.' };
    const form = await mountAtReview({ to: new Endpoint(receipt({ next })) });
    await form.press(send);
    await form.reaches('Anda terdaftar');
    expect(form.text).to.contain('Langkah berikutnya: Cetak <b>tiket</b> Anda.');
  });
});

describe('Without an answer', () => {
  it('that comes soon, the person is asked, and sends the same again with the same key', async () => {
    const endpoint = new Endpoint(busyForLong, receipt());
    const form = await mountAtReview({ to: endpoint });
    const heard = hear('jobfair-failed', 'jobfair-submitted');
    await form.press(send);
    await form.reaches('Belum ada kepastian');
    expect(form.focused).to.equal('Belum ada kepastian');
    expect(read(form.find('[role=alert]'))).to.contain('data Anda tidak akan tercatat dua kali');
    expect(form.element.matches(':state(queued)')).to.equal(true);
    expect(endpoint.tries).to.have.length(1);
    await form.press('Kirim lagi');
    await form.reaches('Anda terdaftar');
    const [first, second] = endpoint.tries;
    expect(second?.submissionId).to.equal(first?.submissionId);
    expect(frozen(second?.body ?? '')).to.equal(frozen(first?.body ?? ''));
    expect(heard).to.deep.equal(['failed unconfirmed', 'submitted MKS-7F3K']);
  });

  it('after seven tries the person is asked', async () => {
    withoutPauses();
    const endpoint = new Endpoint(nothing);
    const form = await mountAtReview({ to: endpoint });
    await form.press(send);
    await form.reaches('Belum ada kepastian');
    expect(endpoint.tries).to.have.length(7);
  });

  it('the next person at the same screen takes nobody’s place', async () => {
    const endpoint = new Endpoint(busyForLong, receipt());
    const form = await mountAtReview({ to: endpoint });
    await form.press(send);
    await form.reaches('Belum ada kepastian');
    form.element.reset();
    await form.reaches('Kontak Anda');
    await walk(form, stages.id, atOnce);
    await form.reaches('Periksa jawaban Anda');
    await form.press(send);
    await form.reaches('Anda terdaftar');
    expect(endpoint.submissions.map(({ supersedes }) => supersedes)).to.deep.equal([null, null]);
  });

  it('answers may be changed: what is sent then takes the place of the first', async () => {
    const endpoint = new Endpoint(busyForLong, busyForLong, receipt());
    const form = await mountAtReview({ to: endpoint });
    await form.press(send);
    for (const city of ['Maros', 'Gowa']) {
      await form.reaches('Belum ada kepastian');
      await form.press('Ubah jawaban');
      await form.reaches('Periksa jawaban Anda');
      expect(form.focused).to.equal('Periksa jawaban Anda');
      await form.press('Ubah Tempat tinggal');
      await form.reaches('Tempat tinggal');
      form.put('Kabupaten/kota', city);
      await form.press('Kembali ke ringkasan');
      await form.reaches('Periksa jawaban Anda');
      await form.press(send);
    }
    await form.reaches('Anda terdaftar');
    const [first, second, third] = endpoint.submissions;
    expect(new Set(endpoint.keys).size).to.equal(3);
    expect([first?.supersedes, second?.supersedes, third?.supersedes]).to.deep.equal([
      null,
      first?.submissionId,
      first?.submissionId,
    ]);
    expect(third?.data['city']).to.equal('73.06');
  });

  it('the key of it is all that the device keeps without a draft, until there is a receipt', async () => {
    const endpoint = new Endpoint(busyForLong, receipt());
    const form = await mountAtReview({ to: endpoint, attributes: { draft: 'off' } });
    await form.press(send);
    await form.reaches('Belum ada kepastian');
    expect(Object.entries(sessionStorage)).to.deep.equal([
      ['jobfair-pending:makassar-2027:registration', endpoint.keys[0]],
    ]);
    await form.press('Kirim lagi');
    await form.reaches('Anda terdaftar');
    expect(sessionStorage).to.have.length(0);
  });
});

describe('Offline', () => {
  it('it says so at once, and sends by itself when the network is back', async () => {
    const endpoint = new Endpoint();
    const form = await mountAtReview({ to: endpoint });
    const heard = hear('jobfair-queued', 'jobfair-failed', 'jobfair-submitted');
    const goOnline = goOffline();
    await form.press(send);
    await form.reaches('Belum terkirim');
    expect(form.focused).to.equal('Belum terkirim');
    expect(form.text).to.contain('Jawaban Anda aman di halaman ini');
    expect(form.element.matches(':state(queued)')).to.equal(true);
    expect(endpoint.tries).to.have.length(0);
    goOnline();
    await form.reaches('Anda terdaftar');
    expect(endpoint.tries).to.have.length(1);
    expect(heard).to.deep.equal(['queued', 'submitted MKS-7F3K']);
  });

  it('answers may be changed, and then nothing of the old is sent', async () => {
    const endpoint = new Endpoint();
    const form = await mountAtReview({ to: endpoint });
    const goOnline = goOffline();
    await form.press(send);
    await form.reaches('Belum terkirim');
    await form.press('Ubah jawaban');
    await form.reaches('Periksa jawaban Anda');
    goOnline();
    await form.press('Ubah Nama lengkap');
    await form.reaches('Kontak Anda');
    expect(endpoint.tries).to.have.length(0);
    expect(form.field('Nama lengkap').value).to.equal('Sri Wahyuni');
  });

  it('a press on "send again" waits for the network, and two presses send once', async () => {
    const endpoint = new Endpoint(busyForLong, receipt());
    const form = await mountAtReview({ to: endpoint });
    await form.press(send);
    await form.reaches('Belum ada kepastian');
    const goOnline = goOffline();
    const again = form.button('Kirim lagi');
    again.click();
    again.click();
    await form.reaches('Belum terkirim');
    goOnline();
    await form.reaches('Anda terdaftar');
    expect(endpoint.tries).to.have.length(2);
  });
});
