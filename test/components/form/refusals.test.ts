import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { press } from '../../setup/hands.ts';
import { Endpoint, invalid, problem, receipt, type Answer } from './endpoint.ts';
import { atOnce, walk } from './fill-in.ts';
import { stages } from '../interest-form/stages.ts';
import { hear } from './heard.ts';
import { mountInterest } from './mount-form.ts';
import { mountAtReview } from './mount-at-review.ts';

const send = 'Kirim pendaftaran';

async function refusedBy(...answers: readonly Answer[]) {
  const endpoint = new Endpoint(...answers);
  const form = await mountAtReview({ to: endpoint });
  await form.press(send);
  await form.until(() => form.has('#error-summary'), 'an error summary');
  return { form, endpoint };
}

describe('An answer that the endpoint finds wrong', () => {
  const said: readonly (readonly [
    title: string,
    error: { code?: string; detail?: string },
    words: string,
  ])[] = [
    [
      'by a code of ours, in our words',
      { code: 'email', detail: 'bad' },
      'Tulis alamat surel seperti nama@contoh.com.',
    ],
    ['by another code, in its words', { code: 'mx', detail: 'Domain tidak ada.' }, 'Domain tidak ada.'],
    ['without a code, in its words', { detail: 'Domain tidak ada.' }, 'Domain tidak ada.'],
    ['without a word', { code: 'mx' }, 'Panitia tidak dapat menerima isian ini. Periksa kembali.'],
    ['in markup, as text', { detail: '<img src=x onerror="wrong()">' }, '<img src=x onerror="wrong()">'],
  ];
  for (const [title, error, words] of said) {
    it(`${title}, is said at its field`, async () => {
      const { form } = await refusedBy(invalid({ pointer: '#/data/email', ...error }));
      expect(form.root.activeElement?.id).to.equal('error-summary');
      expect(form.heading).to.equal('Kontak Anda');
      expect(form.summary).to.deep.equal([words]);
      expect(form.errorAt('Surel')).to.equal(`Kesalahan: ${words}`);
      expect(form.isInvalid('Surel')).to.equal(true);
      expect(form.has('img')).to.equal(false);
    });
  }

  it('stays marked until it is changed; then the rest is sent under a new key', async () => {
    const { form, endpoint } = await refusedBy(
      invalid({ pointer: '#/data/email', detail: 'Domain tidak ada.' }),
      receipt(),
    );
    form.put('Nama lengkap', 'Sri W.');
    await form.drawn();
    expect(form.summary).to.have.length(1);
    form.put('Surel', 'sri@contoh.ac.id');
    await form.drawn();
    expect(form.has('#error-summary')).to.equal(false);
    await form.press('Kembali ke ringkasan');
    await form.reaches('Periksa jawaban Anda');
    await form.press(send);
    await form.reaches('Anda terdaftar');
    const [first, second] = endpoint.submissions;
    expect(second?.submissionId).not.to.equal(first?.submissionId);
    expect(second?.supersedes).to.equal(null);
    expect(second?.data).to.deep.equal({
      ...first?.data,
      fullName: 'Sri W.',
      email: 'sri@contoh.ac.id',
    });
  });

  it('may be a consent', async () => {
    const { form } = await refusedBy(invalid({ pointer: '#/consents/process', code: 'required' }));
    expect(form.heading).to.equal('Persetujuan');
    expect(form.errorAt('Saya setuju')).to.equal('Kesalahan: Bagian ini perlu disetujui untuk melanjutkan.');
  });

  const elsewhere: Readonly<Record<string, Answer>> = {
    'at a question that was not asked': invalid({ pointer: '#/data/notWorking', detail: 'Sistem menolak.' }),
    'at a place of its own': invalid({ pointer: '#/page/url', detail: 'Sistem menolak.' }),
    'at no place': invalid({ detail: 'Sistem menolak.' }),
    'in one sentence for all': problem(400, 'validation', { detail: 'Sistem menolak.' }),
  };
  for (const [title, answer] of Object.entries(elsewhere)) {
    it(`${title} is said in the summary, and all can be sent again`, async () => {
      const { form } = await refusedBy(answer, receipt());
      expect(form.heading).to.equal('Periksa jawaban Anda');
      expect(form.summary).to.deep.equal(['Sistem menolak.']);
      expect(form.has('#error-summary a')).to.equal(false);
      await form.press(send);
      await form.reaches('Anda terdaftar');
    });
  }

  it('tells the page which question and that it failed', async () => {
    const heard = hear('jobfair-invalid', 'jobfair-failed');
    await refusedBy(invalid({ pointer: '#/data/email', code: 'email' }));
    expect(heard).to.deep.equal(['invalid', 'failed invalid']);
  });

  it('is not said any more once it is sent again', async () => {
    const { form } = await refusedBy(invalid({ detail: 'Sistem menolak.' }), problem(410, 'closed'));
    await form.press(send);
    await form.until(() => form.focused === 'Belum dapat dikirim', 'a refusal');
    expect(form.text).not.to.contain('Sistem menolak.');
  });
});

describe('A full arrival time', () => {
  const full = problem(409, 'wave-full', { remaining: ['wave-5-1'] });

  it('is marked and cannot be chosen again; every other answer is kept', async () => {
    const { form, endpoint } = await refusedBy(full, receipt());
    expect(form.heading).to.equal('Kunjungan Anda');
    expect(form.summary).to.deep.equal([
      'Jam kedatangan ini baru saja penuh. Jawaban lain tetap tersimpan. Pilih jam atau hari lain.',
    ]);
    expect(read(form.field('10.00–11.00').labels?.[0] ?? null)).to.equal(
      'Rabu, 5 Mei 2027, 10.00–11.00 penuh',
    );
    expect(form.field('10.00–11.00').disabled).to.equal(true);
    await press(form.button(form.summary[0] ?? ''));
    await form.drawn();
    expect(form.focuses('09.00–10.00'), form.focused).to.equal(true);
    await press(form.field('09.00–10.00'));
    await form.press('Kembali ke ringkasan');
    await form.reaches('Periksa jawaban Anda');
    await form.press(send);
    await form.reaches('Anda terdaftar');
    const [first, second] = endpoint.submissions;
    expect(second?.data).to.deep.equal({ ...first?.data, wave: 'wave-5-1' });
  });

  it('of which the endpoint does not say what remains costs that one alone', async () => {
    const { form } = await refusedBy(problem(409, 'wave-full'));
    expect(form.field('10.00–11.00').disabled).to.equal(true);
    expect(form.field('09.00–10.00').disabled).to.equal(false);
  });
});

describe('A full interview slot', () => {
  it('is marked and cannot be chosen again; every other answer is kept', async () => {
    const endpoint = new Endpoint(problem(409, 'slot-full', { remaining: ['slot-3'] }), receipt());
    const form = await mountInterest({ to: endpoint });
    await walk(form, [stages.id], atOnce);
    await form.until(() => form.has('#error-summary'), 'an error summary');
    expect(form.summary).to.deep.equal([
      'Slot ini baru saja penuh. Jawaban lain tetap tersimpan. Pilih slot lain.',
    ]);
    expect(form.field('09.30–10.00').disabled).to.equal(true);
    expect(form.field('Tanpa slot').disabled).to.equal(false);
    await press(form.field('Rabu, 5 Mei 2027, 09.00'));
    await form.drawn();
    expect(form.has('#error-summary')).to.equal(false);
    await form.press('Kirim minat');
    await form.reaches('Minat Anda terkirim');
    const [first, second] = endpoint.submissions;
    expect(second?.data).to.deep.equal({ ...first?.data, slotIds: ['slot-3'] });
  });
});

describe('A submission that is refused for good', () => {
  const refusals: readonly (readonly [title: string, answer: Answer, words: string, code: string])[] = [
    [
      'registered already',
      problem(409, 'already-registered'),
      'Anda sudah terdaftar. Hubungi panitia bila ingin mengubah data.',
      'already-registered',
    ],
    ['401', problem(401, 'about:blank'), 'Server pendaftaran belum siap menerima kiriman.', 'misconfigured'],
    ['403', problem(403, 'about:blank'), 'Server pendaftaran belum siap menerima kiriman.', 'misconfigured'],
    ['404', problem(404, 'about:blank'), 'Server pendaftaran belum siap menerima kiriman.', 'misconfigured'],
    ['410', problem(410, 'about:blank'), 'Pendaftaran sudah ditutup.', 'closed'],
    ['413', problem(413, 'about:blank'), 'Berkas Anda tidak dapat diterima.', 'file'],
    ['415', problem(415, 'about:blank'), 'Berkas Anda tidak dapat diterima.', 'file'],
    ['418', problem(418, 'about:blank'), 'Server menolak kiriman ini.', 'other'],
  ];
  for (const [title, answer, words, code] of refusals) {
    it(`(${title}) says why, keeps every answer and names the organiser`, async () => {
      const endpoint = new Endpoint(answer);
      const form = await mountAtReview({ to: endpoint });
      const heard = hear('jobfair-failed');
      await form.press(send);
      await form.until(() => form.focused === 'Belum dapat dikirim', 'a refusal');
      const alert = form.find('[role=alert]');
      expect(read(alert)).to.contain(`${words} Semua jawaban Anda masih ada di halaman ini.`);
      expect(alert.querySelector('a')?.getAttribute('href')).to.equal('mailto:panitia@makassar.example');
      expect(form.text).to.contain('Makassar');
      expect(heard).to.deep.equal([`failed ${code}`]);
      expect(endpoint.tries).to.have.length(1);
    });
  }

  it('is said until it is sent again', async () => {
    const form = await mountAtReview({ to: new Endpoint(problem(410, 'closed'), receipt()) });
    await form.press(send);
    await form.until(() => form.focused === 'Belum dapat dikirim', 'a refusal');
    await form.press(send);
    await form.reaches('Anda terdaftar');
    expect(form.has('[role=alert]')).to.equal(false);
  });
});
