import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { openPlanStore } from '../../../src/browser/plan-store.ts';
import { press } from '../../setup/hands.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { asAsked } from '../form/as-asked.ts';
import { Endpoint } from '../form/endpoint.ts';
import { answersAlone, atOnce, walk } from '../form/fill-in.ts';
import { formDocument } from '../form/form-document.ts';
import type { FormPage } from '../form/form-page.ts';
import { mountInterest } from '../form/mount-form.ts';
import { stages } from './stages.ts';

const employers = (form: FormPage) =>
  [...form.field<HTMLSelectElement>('Pemberi kerja').options].map((option) => read(option));
const isAsked = (form: FormPage, name: string) => form.has(`[name="${name}"]`);
const chosen = (form: FormPage) =>
  [...form.root.querySelectorAll<HTMLInputElement>('[name=vacancyIds]:checked')].map(({ value }) => value);
const { deeds, button } = stages.id;

describe('The employer of an interest', () => {
  afterEach(() => localStorage.clear());

  it('is asked for first, and nothing else before', async () => {
    const form = await mountInterest();
    expect([...form.root.querySelectorAll('h3')].map(read)).to.deep.equal(['Pemberi kerja dan lowongan']);
    expect(employers(form)).to.deep.equal(['Pilih…', 'PT Laut Biru', 'Kopi Café Nusantara', 'PT Tanpa Stan']);
    await form.press(button);
    await form.until(() => form.has('#error-summary'), 'an error summary');
    expect(form.summary).to.deep.equal(['Pilih pemberi kerja.']);
  });

  it('that the person starred is offered first, at once when they star one', async () => {
    const form = await mountInterest();
    openPlanStore('makassar-2027').toggle('emp-jauh');
    await form.drawn();
    expect(employers(form)).to.deep.equal(['Pilih…', 'PT Tanpa Stan', 'PT Laut Biru', 'Kopi Café Nusantara']);
  });

  for (const [how, page] of Object.entries({
    'as the document itself': { fair: formDocument() },
    'by its address': {
      fair: null,
      properties: { src: asAsked({ body: JSON.stringify(formDocument()) }) },
    },
  })) {
    it(`that the page names is not asked for, with the fair ${how}`, async () => {
      const endpoint = new Endpoint();
      const form = await mountInterest({ ...page, to: endpoint, attributes: { employer: 'emp-laut' } });
      await form.drawn();
      expect(isAsked(form, 'employerId')).to.equal(false);
      await walk(form, [{ heading: '', deeds: deeds.slice(1), button }], atOnce);
      await form.reaches('Minat Anda terkirim');
      expect(endpoint.submission.data['employerId']).to.equal('emp-laut');
    });
  }

  it('is known by a vacancy that the page names, which is ticked', async () => {
    const form = await mountInterest({ attributes: { vacancy: 'vac-5' } });
    await form.drawn();
    expect(form.field('Pemberi kerja').value).to.equal('emp-kopi');
    expect(form.field('Barista').checked).to.equal(true);
  });

  it('may be named later, and by another name', async () => {
    const form = await mountInterest({ attributes: { employer: 'emp-laut' } });
    await form.drawn();
    expect(form.text).to.contain('Juru Las');
    form.element.setAttribute('employer', 'emp-kopi');
    await form.until(() => form.text.includes('Barista'), 'the vacancies of the other');
    expect(form.text).not.to.contain('Juru Las');
    form.element.removeAttribute('employer');
    await form.drawn();
    expect(isAsked(form, 'employerId')).to.equal(true);
  });

  for (const [name, value] of Object.entries({ employer: 'emp-salah', vacancy: 'vac-salah' })) {
    it(`that is no ${name} of the fair is asked for; the console is told once`, async () => {
      const { complaints, stop } = recordTrouble();
      const form = await mountInterest({ attributes: { [name]: value } });
      await mountInterest({ attributes: { [name]: value } });
      await form.drawn();
      stop();
      expect(employers(form)).to.have.length(4);
      expect(complaints).to.deep.equal([
        `console.warn: <jobfair-interest-form>: ${name}="${value}" is not in the fair document; the person is asked instead.`,
      ]);
    });
  }

  it('may change: vacancies, slot and consent go, what was said of oneself stays', async () => {
    const form = await mountInterest();
    await walk(form, [stages.id], answersAlone);
    form.take('Pemberi kerja', 'Kopi Café Nusantara');
    await form.drawn();
    expect(form.field('Nama lengkap').value).to.equal('Sri Wahyuni');
    expect(form.field('Bagikan kepada Kopi').checked).to.equal(false);
    expect(isAsked(form, 'slotIds')).to.equal(false);
    form.take('Pemberi kerja', 'PT Laut Biru');
    await form.drawn();
    expect(chosen(form)).to.deep.equal([]);
    expect(form.has('[name=slotIds]:checked:not([value=""])')).to.equal(false);
  });

  it('without a vacancy can still be shown interest', async () => {
    const endpoint = new Endpoint();
    const form = await mountInterest({ to: endpoint });
    form.take('Pemberi kerja', 'PT Tanpa Stan');
    await form.drawn();
    expect(isAsked(form, 'vacancyIds')).to.equal(false);
    await walk(
      form,
      [
        {
          heading: '',
          deeds: [
            { tick: 'Posisi apa saja' },
            { tick: 'Ya, saya punya nomor bukti' },
            { write: 'MKS-7F3K', into: 'Nomor bukti' },
            { tick: 'Bagikan kepada PT Tanpa Stan.' },
          ],
          button,
        },
      ],
      atOnce,
    );
    await form.reaches('Minat Anda terkirim');
    expect(endpoint.submission.data).to.deep.equal({
      employerId: 'emp-jauh',
      anyVacancy: true,
      registrationRef: 'MKS-7F3K',
    });
  });
});

describe('Vacancies', () => {
  const labels = (form: FormPage) =>
    [...form.root.querySelectorAll<HTMLInputElement>('[name=vacancyIds]')].map((box) =>
      read(box.labels?.[0] ?? null),
    );

  it('are wished for in the order of ticking', async () => {
    const form = await mountInterest({ attributes: { employer: 'emp-laut' } });
    await form.drawn();
    for (const title of ['Juru Masak', 'Juru Las', 'Juru Mudi']) await press(form.field(title));
    await form.drawn();
    await press(form.field('Juru Masak'));
    await form.drawn();
    expect(labels(form)).to.deep.equal([
      'Juru Las pilihan ke-1',
      'Juru Mudi pilihan ke-2',
      'Juru Masak',
      'Juru Tulis',
    ]);
  });

  it('are three at most', async () => {
    const form = await mountInterest({ attributes: { employer: 'emp-laut' } });
    await form.drawn();
    for (const title of ['Juru Las', 'Juru Mudi', 'Juru Masak', 'Juru Tulis']) {
      form.tick(title);
      await form.drawn();
    }
    await form.press(button);
    await form.until(() => form.has('#error-summary'), 'an error summary');
    expect(form.errorAt('Juru Las')).to.equal('Kesalahan: Pilih paling banyak 3 lowongan.');
    await press(form.field('Juru Tulis'));
    await form.drawn();
    expect(form.errorAt('Juru Las')).to.equal('');
  });
});

describe('Interview slots', () => {
  it('stand under their day; a full one says so and cannot be chosen', async () => {
    const form = await mountInterest({ attributes: { employer: 'emp-laut' } });
    await form.drawn();
    const group = form.field('Tanpa slot').closest('.options');
    const shown = [...(group?.children ?? [])].map((child) => `${child.localName} ${read(child)}`);
    expect(shown).to.deep.equal([
      'label Tanpa slot, saya datang langsung ke stan',
      'p Selasa, 4 Mei 2027',
      'label Selasa, 4 Mei 2027, 09.00–09.30 penuh',
      'label Selasa, 4 Mei 2027, 09.30–10.00 sisa 1 tempat',
      'p Rabu, 5 Mei 2027',
      'label Rabu, 5 Mei 2027, 09.00–09.30',
    ]);
    expect(form.field('Selasa, 4 Mei 2027, 09.00').disabled).to.equal(true);
  });

  it('are not needed: without one, none is sent', async () => {
    const endpoint = new Endpoint();
    const form = await mountInterest({ to: endpoint });
    await walk(form, [stages.id], answersAlone);
    form.tick('Tanpa slot');
    await form.press(button);
    await form.reaches('Minat Anda terkirim');
    expect(endpoint.submission.data).not.to.have.property('slotIds');
    expect(form.text).not.to.contain('Slot wawancara');
  });
});
