import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { decodeQr } from './decode-qr.ts';
import { busyForLong, Endpoint, held, nothing, receipt } from './endpoint.ts';
import { mountAtReview } from './mount-at-review.ts';
import { fairInAHall, mountReceipt } from './mount-receipt.ts';
import { mountInterest, type Page } from './mount-form.ts';
import { answersAlone, walk } from './fill-in.ts';
import { stages } from '../interest-form/stages.ts';
import { goOffline, withoutPauses } from './surroundings.ts';

const facts = (root: ParentNode) =>
  [...root.querySelectorAll('.ticket-facts > div')].map((fact) => [...fact.children].map(read));

async function mountUnsent(page: Page) {
  const form = await mountAtReview({ fair: fairInAHall, ...page });
  void form.element.submit();
  await form.until(() => form.has('svg.qr'), 'a ticket');
  return form;
}

describe('A ticket', () => {
  it('says what a person needs at the gate', async () => {
    const form = await mountReceipt({ ticket: 'TIKET-ABC-123' });
    expect(read(form.find('.ticket-fair'))).to.equal('Bursa Kerja Makassar');
    expect(read(form.find('.ticket-status'))).to.equal('Terdaftar');
    expect(read(form.find('.reference'))).to.equal('MKS-7F3K');
    expect(facts(form.root)).to.deep.equal([
      ['Nama', 'Sri Wahyuni'],
      ['Jam kedatangan', 'Rabu, 5 Mei 2027', '10.00–11.00 WITA', 'Waktu Indonesia Tengah'],
      ['Tempat', 'Gedung Serbaguna', 'Jl. Pantai No. 1, Makassar'],
    ]);
    expect(await decodeQr(form.find<SVGElement>('svg.qr'))).to.equal('TIKET-ABC-123');
  });

  it('carries its reference where the endpoint gives no ticket', async () => {
    const form = await mountReceipt();
    expect(await decodeQr(form.find<SVGElement>('svg.qr'))).to.equal('MKS-7F3K');
    expect(form.find('svg.qr').getAttribute('aria-label')).to.equal('Kode QR untuk nomor bukti MKS-7F3K');
  });

  it('has a white margin of four modules around its code, whatever the scheme', async () => {
    const form = await mountReceipt({}, { attributes: { 'color-scheme': 'dark' } });
    const qr = form.find('svg.qr');
    const [, left = '', top = ''] =
      /^M(\d+) (\d+)/.exec(form.find('svg.qr path').getAttribute('d') ?? '') ?? [];
    expect([left, top]).to.deep.equal(['4', '4']);
    expect(form.find('svg.qr rect').getAttribute('fill')).to.equal('#fff');
    expect(getComputedStyle(qr.closest('.ticket-code') ?? qr).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('reads a long reference in fours, and what is copied of it stays whole', async () => {
    const form = await mountReceipt({ reference: 'A1B2C3D4E5' });
    expect([...form.root.querySelectorAll('.reference > *')].map(read)).to.deep.equal(['A1B2', 'C3D4', 'E5']);
    expect(form.find('.reference').textContent.trim()).to.equal('A1B2C3D4E5');
  });

  it('names the further days that a person comes', async () => {
    const form = await mountAtReview({ fair: fairInAHall });
    const wide = form.element as unknown as { giveAnswers(answers: object): void };
    wide.giveAnswers({ days: ['2027-05-04', '2027-05-05'], wave: 'wave-4-2' });
    await form.element.submit();
    await form.until(() => form.has('.reference'), 'a ticket');
    expect(facts(form.root).slice(1, 3)).to.deep.equal([
      ['Jam kedatangan', 'Selasa, 4 Mei 2027', '10.00–11.00 WITA', 'Waktu Indonesia Tengah'],
      ['Datang juga pada', 'Rabu, 5 Mei 2027'],
    ]);
  });

  it('keeps what was sent when the answers change behind it', async () => {
    const form = await mountReceipt();
    (form.element as unknown as { giveAnswers(answers: object): void }).giveAnswers({ fullName: 'Budi' });
    await form.drawn();
    expect(facts(form.root)[0]).to.deep.equal(['Nama', 'Sri Wahyuni']);
  });

  it('follows the language of the page, and names the language of a text that has none of it', async () => {
    const next = { en: 'Bring your CV.' };
    const form = await mountReceipt({ next });
    expect(read(form.find('[lang=en]'))).to.equal('Bring your CV.');
    form.element.lang = 'en';
    await form.until(() => form.text.includes('Registered'), 'English');
    expect(facts(form.root)[2]).to.deep.equal(['Venue', 'Community Hall', 'Jl. Pantai No. 1, Makassar']);
    expect(form.has('[lang=en]:not(.root)')).to.equal(false);
  });
});

describe('A ticket looks and says different', () => {
  it('while it is being processed', async () => {
    const form = await mountReceipt({}, { to: new Endpoint(receipt({}, 202)) });
    expect(form.heading).to.equal('Diterima, sedang diproses');
    expect(read(form.find('.ticket.processing .ticket-status'))).to.equal('Diterima, sedang diproses');
  });

  it('not sent yet, offline: its code is the key of what waits, and it says that it is not valid yet', async () => {
    const endpoint = new Endpoint();
    const goOnline = goOffline();
    const form = await mountUnsent({ to: endpoint });
    expect(form.heading).to.equal('Belum terkirim');
    expect(read(form.find('.ticket.unsent .ticket-status'))).to.equal('Belum terkirim');
    expect(form.text).to.contain('Kode QR ini belum berlaku.');
    expect(form.has('.reference')).to.equal(false);
    const code = await decodeQr(form.find<SVGElement>('svg.qr'));
    goOnline();
    await form.reaches('Anda terdaftar');
    expect(endpoint.keys).to.deep.equal([code]);
    expect(read(form.find('.ticket.sent .ticket-status'))).to.equal('Terdaftar');
  });

  it('not confirmed: it may be valid', async () => {
    const endpoint = new Endpoint(busyForLong);
    const form = await mountUnsent({ to: endpoint });
    expect(form.heading).to.equal('Belum ada kepastian');
    expect(read(form.find('.ticket.unsure .ticket-status'))).to.equal('Belum pasti terkirim');
    expect([await decodeQr(form.find<SVGElement>('svg.qr'))]).to.deep.equal(endpoint.keys);
  });

  it('while it is tried again, and not at the first try', async () => {
    withoutPauses();
    const first = held(nothing);
    const second = held();
    const form = await mountAtReview({ to: new Endpoint(first.answer, second.answer) });
    void form.element.submit();
    await form.reaches('Mengirim…');
    expect(form.has('.ticket')).to.equal(false);
    first.release();
    await form.until(() => form.has('.ticket.unsure'), 'a ticket');
    second.release();
    await form.until(() => form.has('.ticket.sent'), 'the sent ticket');
  });

  it('of a test: it is not valid', async () => {
    const form = await mountReceipt({}, { to: null, attributes: { 'test-mode': '' } });
    expect(read(form.find('.ticket.test .ticket-status'))).to.equal('Uji coba, tidak berlaku');
  });

  it('but there is none for a back-end that knows no tickets', async () => {
    const form = await mountAtReview({ to: new Endpoint(nothing), attributes: { payload: 'multipart' } });
    await form.element.submit();
    await form.reaches('Belum ada kepastian');
    expect(form.has('.ticket')).to.equal(false);
  });
});

describe('The receipt of an interest', () => {
  it('names the employer and the time, and has no code', async () => {
    const form = await mountInterest();
    await walk(form, [stages.id], answersAlone);
    await form.element.submit();
    await form.until(() => form.has('.reference'), 'a receipt');
    expect(read(form.find('.ticket-status'))).to.equal('Terkirim');
    expect(facts(form.root)).to.deep.equal([
      ['Nama', 'Sri Wahyuni'],
      ['Pemberi kerja', 'PT Laut Biru'],
      ['Slot wawancara', 'Selasa, 4 Mei 2027', '09.30–10.00 WITA', 'Waktu Indonesia Tengah'],
    ]);
    expect(form.has('svg.qr')).to.equal(false);
  });
});
