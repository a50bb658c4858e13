import { expect } from '@open-wc/testing';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { stages } from '../candidate-registration/stages.ts';
import { atOnce, walk } from './fill-in.ts';
import { mountAtReview } from './mount-at-review.ts';
import { mountRegistration } from './mount-form.ts';

const address = location.href;
afterEach(() => history.replaceState(null, '', address));

describe('A page that knows the person', () => {
  it('gives their answers by the property, and they may change them', async () => {
    const form = await mountRegistration({
      properties: { answers: { fullName: 'Sri', mobile: '0812 3456 7890', adult: 'yes' } },
    });
    await form.until(() => form.field('Nama lengkap').value === 'Sri', 'the name');
    form.put('Nama lengkap', 'Sri Wahyuni');
    form.element.answers = { fullName: 'Sri', mobile: '0812 3456 7890', adult: 'yes' };
    await form.drawn();
    expect(form.field('Nama lengkap').value).to.equal('Sri Wahyuni');
    await form.press('Lanjut');
    await form.reaches('Tempat tinggal');
    expect(form.field('Ya, 18').checked).to.equal(true);
  });

  it('gives those of the next person after the last, as at a desk with one computer', async () => {
    const form = await mountAtReview();
    await form.press('Kirim pendaftaran');
    await form.reaches('Anda terdaftar');
    for (const name of ['Budi', 'Wati']) {
      form.element.reset();
      form.element.answers = { fullName: name, mobile: '0812 3456 7890' };
      await form.reaches('Kontak Anda');
      await form.until(() => form.field('Nama lengkap').value === name, name);
    }
  });

  it('may give them late: what the person wrote meanwhile stands', async () => {
    const form = await mountRegistration();
    form.put('Nama lengkap', 'Sri');
    form.element.answers = { fullName: 'Other', email: 'sri@contoh.id' };
    await form.until(() => form.field('Surel').value === 'sri@contoh.id', 'the address');
    expect(form.field('Nama lengkap').value).to.equal('Sri');
  });

  it('takes from its address only what it lists, and nothing sensitive', async () => {
    history.replaceState(null, '', '?fullName=Sri&email=x@y.id&needs=quiet_room&consent.process=true');
    const { complaints, stop } = recordTrouble();
    const form = await mountRegistration({ attributes: { prefill: 'fullName  needs consent.process' } });
    await form.until(() => form.field('Nama lengkap').value === 'Sri', 'the name');
    stop();
    expect(form.field('Surel').value).to.equal('');
    expect(complaints).to.have.length(2);
    expect(complaints.join()).to.contain('prefill="needs"').and.to.contain('prefill="consent.process"');
  });
});

describe('A page that gives the form its hash', () => {
  const page = { attributes: { 'use-hash': '' } } as const;

  async function mountAtEducation() {
    history.replaceState(null, '', '#booth=A07');
    const form = await mountRegistration(page);
    await walk(form, stages.id.slice(0, 2), atOnce);
    await form.reaches('Pendidikan');
    return form;
  }

  it('lets Back and Forward go from step to step, with every answer', async () => {
    const form = await mountAtEducation();
    expect(location.hash).to.equal('#booth=A07&registration=education');
    history.back();
    await form.reaches('Tempat tinggal');
    expect(form.focused).to.equal('Tempat tinggal');
    expect(form.field('Ya, 18').checked).to.equal(true);
    history.back();
    await form.reaches('Kontak Anda');
    expect(location.hash).to.equal('#booth=A07');
    expect(form.field('Nama lengkap').value).to.equal('Sri Wahyuni');
    history.forward();
    await form.reaches('Tempat tinggal');
  });

  it('does not let an address skip a step', async () => {
    const form = await mountAtEducation();
    history.pushState(null, '', '#registration=consent');
    dispatchEvent(new PopStateEvent('popstate'));
    await form.drawn();
    expect(form.heading).to.equal('Pendidikan');
  });

  it('does not take a person from their receipt back into the form', async () => {
    history.replaceState(null, '', '#');
    const form = await mountRegistration(page);
    await walk(form, stages.id, atOnce);
    await form.reaches('Periksa jawaban Anda');
    await form.press('Kirim pendaftaran');
    await form.reaches('Anda terdaftar');
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    await form.drawn();
    expect(form.heading).to.equal('Anda terdaftar');
  });

  it('that does not give it finds it as it was', async () => {
    history.replaceState(null, '', '#booth=A07');
    const form = await mountRegistration();
    await walk(form, stages.id.slice(0, 2), atOnce);
    await form.reaches('Pendidikan');
    expect(location.hash).to.equal('#booth=A07');
  });
});

describe('A page with more to show after the receipt', () => {
  it('gives a link to it, and takes nobody from their ticket', async () => {
    const form = await mountAtReview({ attributes: { 'success-url': '/terima-kasih' } });
    await form.press('Kirim pendaftaran');
    await form.reaches('Anda terdaftar');
    expect(form.button('Lanjutkan').getAttribute('href')).to.equal('/terima-kasih');
    await form.until(() => form.has('svg.qr'), 'the QR code');
  });

  it('gives none that would run a script', async () => {
    const form = await mountAtReview({ attributes: { 'success-url': 'java\nscript:alert(1)' } });
    await form.press('Kirim pendaftaran');
    await form.reaches('Anda terdaftar');
    expect(form.text).not.to.contain('Lanjutkan');
  });
});
