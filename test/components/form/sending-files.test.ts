import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { asAsked } from './as-asked.ts';
import { busyForLong, Endpoint, held, problem, receipt, says } from './endpoint.ts';
import { expectUsable } from './expect-usable.ts';
import { pdf, pick, taken } from './give-files.ts';
import { mountAtReview } from './mount-at-review.ts';
import { mountRegistration, type Page } from './mount-form.ts';
import { watchRequests } from './surroundings.ts';

const send = 'Kirim pendaftaran';

async function mountWithFile(page: Page = {}) {
  const form = await mountAtReview(page);
  await form.element.goTo('skills');
  await form.until(() => form.has('.file'), 'the file question');
  pick(form, 'CV', pdf());
  await taken(form);
  await form.element.goTo('review');
  await form.until(() => form.has('.reviewed'), 'the review');
  return form;
}

describe('A registration with a CV', () => {
  it('names it at the review, and sends it beside the answers', async () => {
    const endpoint = new Endpoint();
    const form = await mountWithFile({ to: endpoint });
    expect(form.text).to.contain('cv.pdf (PDF, 1 kB)');
    await form.press(send);
    await form.reaches('Anda terdaftar');
    const [entry] = endpoint.submission.files;
    const content = await pdf().arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    expect(entry).to.deep.equal({
      field: 'cv',
      part: 'cv',
      name: 'cv.pdf',
      type: 'application/pdf',
      size: content.byteLength,
      sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    });
    expect(endpoint.submission.data).not.to.have.property('cv');
    expect(endpoint.tries[0]?.files[0]?.bytes).to.deep.equal(new Uint8Array(content));
  });

  it('shows how much has left, and says it at each quarter without moving the focus', async () => {
    const { answer, release } = held();
    const endpoint = new Endpoint(answer);
    const form = await mountWithFile({ to: endpoint });
    await form.press(send);
    await form.reaches('Mengirim…');
    expect(form.has('[part=receipt] progress'), 'before anything is known').to.equal(false);
    form.button('Batalkan').focus();
    const heard: string[] = [];
    for (const share of [0.01, 0.1, 0.26, 0.3, 0.49, 0.51, 0.999, 1]) {
      endpoint.tries[0]?.onProgress(share);
      await form.drawn();
      heard.push(read(form.find('[part=receipt] .unseen')));
    }
    expect(heard.filter((words, index) => words !== heard[index - 1])).to.deep.equal([
      '',
      '25% terkirim',
      '50% terkirim',
      '75% terkirim',
      'Semua terkirim. Menunggu jawaban server…',
    ]);
    expect(form.find<HTMLProgressElement>('[part=receipt] progress').value).to.equal(100);
    expect(form.focused).to.equal('Batalkan');
    release();
    await form.reaches('Anda terdaftar');
  });

  it('on its way can be used by everyone, 320 px wide', async () => {
    const endpoint = new Endpoint(held().answer);
    const form = await mountWithFile({ to: endpoint, width: 320 });
    await form.press(send);
    await form.reaches('Mengirim…');
    endpoint.tries[0]?.onProgress(0.42);
    await form.drawn();
    await expectUsable(form);
  });

  it('can be called back: every answer and the file are there, and the next takes its place', async () => {
    const endpoint = new Endpoint(held().answer, receipt());
    const form = await mountWithFile({ to: endpoint });
    await form.press(send);
    await form.press('Batalkan');
    expect(endpoint.tries[0]?.signal.aborted).to.equal(true);
    expect(form.heading).to.equal('Periksa jawaban Anda');
    expect(form.text).to.contain('cv.pdf (PDF, 1 kB)').and.to.contain('Sri Wahyuni');
    await form.press(send);
    await form.reaches('Anda terdaftar');
    const [first, second] = endpoint.submissions;
    expect(second?.supersedes).to.equal(first?.submissionId);
    expect(endpoint.tries[1]?.files).to.have.length(1);
  });

  it('without a file has nothing to call back', async () => {
    const form = await mountAtReview({ to: new Endpoint(held().answer) });
    await form.press(send);
    await form.reaches('Mengirim…');
    expect(form.text).not.to.contain('Batalkan');
  });

  const refusals = [
    ['too large', says(413, '<h1>413</h1>'), 'Server menolak berkas ini karena terlalu besar.'],
    ['of a kind that is not taken', problem(415, 'about:blank'), 'Server tidak menerima berkas jenis ini.'],
    [
      'damaged on its way',
      problem(422, 'validation', { errors: [{ pointer: '#/files/0', code: 'file-altered' }] }),
      'Berkas ini rusak saat dikirim.',
    ],
  ] as const;
  for (const [title, answer, words] of refusals)
    it(`that the endpoint calls ${title} is told at the question, and goes without it`, async () => {
      const endpoint = new Endpoint(answer, receipt());
      const form = await mountWithFile({ to: endpoint });
      await form.press(send);
      await form.until(() => form.has('.file'), 'the file question');
      expect(form.errorAt('CV')).to.contain(words);
      expect(form.summary).to.have.length(1);
      await form.press('Hapus cv.pdf');
      expect(form.errorAt('CV')).to.equal('');
      await form.press('Kembali ke ringkasan');
      expect(form.text).to.contain('Sri Wahyuni');
      await form.press(send);
      await form.reaches('Anda terdaftar');
      expect(endpoint.submissions[1]?.files).to.deep.equal([]);
    });

  it('kept on the device is there with its file when the page is opened again', async () => {
    const form = await mountWithFile({ to: new Endpoint(busyForLong) });
    await form.press(send);
    await form.reaches('Belum ada kepastian');
    form.tick('Simpan kiriman ini di perangkat');
    await form.until(() => localStorage.length > 0, 'kept');
    form.element.remove();
    const endpoint = new Endpoint(busyForLong, receipt());
    const again = await mountRegistration({ to: endpoint });
    await again.reaches('Belum ada kepastian');
    await again.press('Ubah jawaban');
    await again.element.goTo('review');
    await again.until(() => again.text.includes('cv.pdf (PDF, 1 kB)'), 'the file');
    await again.press(send);
    await again.reaches('Anda terdaftar');
    const content = new Uint8Array(await pdf().arrayBuffer());
    expect(endpoint.tries.map(({ files }) => files[0]?.bytes)).to.deep.equal([content, content]);
    await again.until(() => localStorage.length === 0, 'nothing left');
  });

  it('leaves nothing of it behind once it is received', async () => {
    const form = await mountWithFile();
    await form.press(send);
    await form.reaches('Anda terdaftar');
    (form.element as unknown as { startAnew(): void }).startAnew();
    await form.element.goTo('skills');
    await form.until(() => form.has('.file'), 'the file question');
    expect(form.has('.chosen')).to.equal(false);
  });

  it('is forgotten with the rest when the form begins again', async () => {
    const form = await mountWithFile();
    form.element.reset();
    await form.element.goTo('skills');
    await form.until(() => form.has('.file'), 'the file question');
    expect(form.has('.chosen')).to.equal(false);
  });

  it('keeps a file on the device that the page takes out', async () => {
    const endpoint = new Endpoint();
    const form = await mountWithFile({ to: endpoint });
    form.element.addEventListener('jobfair-before-submit', ({ submission }) => submission.files.pop());
    await form.press(send);
    await form.reaches('Anda terdaftar');
    expect(endpoint.tries[0]?.files).to.deep.equal([]);
  });

  it('asks for a file again whose bytes it has not', async () => {
    const form = await mountAtReview();
    const { element } = form;
    const cv = { name: 'cv.pdf', type: 'application/pdf', size: 10 };
    (element as unknown as { giveAnswers(answers: object): void }).giveAnswers({ cv });
    await form.press(send);
    await form.until(() => form.errorAt('CV') !== '', 'what is wrong');
    expect(form.errorAt('CV')).to.contain('Berkas ini sudah tidak ada di halaman ini. Pilih lagi.');
  });

  it('can be tried in test mode', async () => {
    const form = await mountWithFile({ to: null, attributes: { 'test-mode': '' } });
    await form.press(send);
    await form.until(() => form.text.includes('TEST-0000'), 'the receipt');
  });

  it('goes by upload to the contract’s endpoint; what is not its answer stays unconfirmed', async () => {
    const requests = watchRequests();
    const endpoint = asAsked({ status: 503, body: '{}', 'retry-after': '3600' });
    const form = await mountWithFile({ to: null, attributes: { endpoint } });
    await form.press(send);
    await form.reaches('Belum ada kepastian');
    expect(requests).to.deep.equal([]);
    expect(form.text).to.contain('Kirim lagi');
  });
});

describe('A plain back-end', () => {
  it('gets the file as a field of its own by multipart', async () => {
    const form = await mountWithFile({
      to: null,
      attributes: { payload: 'multipart', endpoint: asAsked({ body: '{"ok":true}' }) },
    });
    const requests = watchRequests();
    await form.press(send);
    await form.reaches('Terkirim, belum dikonfirmasi');
    const file = (requests[0]?.init.body as FormData).get('cv') as File;
    expect([file.name, file.type, await file.text()]).to.deep.equal([
      'cv.pdf',
      'application/pdf',
      await pdf().text(),
    ]);
  });

  it('that takes no file is asked for none, and the console says why, once', async () => {
    const trouble = recordTrouble();
    try {
      const form = await mountRegistration({
        to: null,
        attributes: { payload: 'urlencoded', endpoint: asAsked({ body: '{}' }) },
      });
      await form.element.goTo('skills');
      await form.until(() => form.text.includes('Keahlian'), 'the step of the CV');
      expect(form.text).not.to.contain('Pilih berkas');
      expect(trouble.complaints).to.deep.equal([
        'console.warn: <jobfair-candidate-registration>: payload="urlencoded" carries no file, so none is asked for; use json or multipart.',
      ]);
    } finally {
      trouble.stop();
    }
  });
});
