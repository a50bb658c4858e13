import { expect } from '@open-wc/testing';
import '../../../src/define/booth-schedule.ts';
import { InterestWantedEvent } from '../../../src/components/shared/events.ts';
import { press } from '../../setup/hands.ts';
import { mountSchedule } from '../booth-schedule/mount-schedule.ts';
import { busyForLong, Endpoint, held, receipt } from '../form/endpoint.ts';
import { answersAlone, atOnce, walk } from '../form/fill-in.ts';
import { formDocument } from '../form/form-document.ts';
import type { FormPage } from '../form/form-page.ts';
import { mountInterest } from '../form/mount-form.ts';
import { stages } from './stages.ts';

/** Another widget says that the person wants this employer; true if a form took it. */
const want = (employer: string, ...vacancies: string[]) =>
  !document.body.dispatchEvent(new InterestWantedEvent(employer, vacancies));

const employerOf = (form: FormPage) => form.field('Pemberi kerja').value;
const { button } = stages.id;

describe('Interest wanted elsewhere on the page', () => {
  it('in the schedule fills the form, brings it in sight and focuses it', async () => {
    const fair = formDocument();
    const schedule = await mountSchedule({ fair });
    const form = await mountInterest({ fair });
    await press(schedule.control('Nyatakan minat: PT Laut Biru'));
    await form.drawn();
    expect(employerOf(form)).to.equal('emp-laut');
    expect(form.focused).to.equal('Nyatakan minat');
    const { top } = form.find('#title').getBoundingClientRect();
    expect(top >= 0 && top < innerHeight).to.equal(true);
    expect(schedule.root.querySelector('[role=alert]') === null).to.equal(true);
  });

  it('may name vacancies, in the order of wish', async () => {
    const form = await mountInterest();
    expect(want('emp-laut', 'vac-3', 'vac-1')).to.equal(true);
    await form.drawn();
    expect(form.field('Juru Masak pilihan ke-1').checked).to.equal(true);
    expect(form.field('Juru Las pilihan ke-2').checked).to.equal(true);
  });

  it('is taken by one form of two', async () => {
    const [first, second] = [await mountInterest(), await mountInterest()];
    expect(want('emp-kopi')).to.equal(true);
    await first.drawn();
    await second.drawn();
    expect([employerOf(first), employerOf(second)]).to.deep.equal(['emp-kopi', '']);
  });

  it('is not taken by a form that is for one employer, nor for an employer it does not know', async () => {
    const form = await mountInterest({ attributes: { employer: 'emp-laut' } });
    expect(want('emp-kopi')).to.equal(false);
    form.element.remove();
    await mountInterest();
    expect(want('emp-salah')).to.equal(false);
  });

  it('is not taken by a form that has left the page', async () => {
    const form = await mountInterest();
    form.element.remove();
    expect(want('emp-kopi')).to.equal(false);
  });

  it('keeps what was said of oneself', async () => {
    const form = await mountInterest();
    await walk(form, [stages.id], answersAlone);
    want('emp-kopi', 'vac-5');
    await form.drawn();
    expect(form.field('Nama lengkap').value).to.equal('Sri Wahyuni');
    expect(form.field('Barista').checked).to.equal(true);
    expect(form.field('Bagikan kepada Kopi').checked).to.equal(false);
  });

  it('after a receipt begins the next', async () => {
    const endpoint = new Endpoint();
    const form = await mountInterest({ to: endpoint });
    await walk(form, [stages.id], atOnce);
    await form.reaches('Minat Anda terkirim');
    expect(want('emp-kopi', 'vac-5')).to.equal(true);
    await form.drawn();
    expect(employerOf(form)).to.equal('emp-kopi');
    form.tick('Bagikan kepada Kopi');
    await form.press(button);
    await form.until(() => form.text.includes('Kopi Café Nusantara menerima minat Anda.'), 'the receipt');
    expect(endpoint.submissions.map(({ data }) => data['employerId'])).to.deep.equal([
      'emp-laut',
      'emp-kopi',
    ]);
  });

  it('while one is sent does not touch it: the form is shown, and the receipt names whom it was for', async () => {
    const { answer, release } = held();
    const form = await mountInterest({ to: new Endpoint(answer) });
    await walk(form, [stages.id], atOnce);
    await form.reaches('Mengirim…');
    expect(want('emp-kopi', 'vac-5')).to.equal(true);
    await form.drawn();
    expect(form.heading).to.equal('Mengirim…');
    expect(form.focused).to.equal('Mengirim…');
    release();
    await form.reaches('Minat Anda terkirim');
    expect(form.text).to.contain('PT Laut Biru menerima minat Anda.');
  });

  it('while one is not confirmed does not touch it', async () => {
    const endpoint = new Endpoint(busyForLong, receipt());
    const form = await mountInterest({ to: endpoint });
    await walk(form, [stages.id], atOnce);
    await form.reaches('Belum ada kepastian');
    expect(want('emp-kopi')).to.equal(true);
    await form.drawn();
    await form.press('Kirim lagi');
    await form.reaches('Minat Anda terkirim');
    expect(form.text).to.contain('PT Laut Biru menerima minat Anda.');
  });
});

describe('Another interest', () => {
  it('begins with the next employer; what was said of oneself stays', async () => {
    const endpoint = new Endpoint();
    const form = await mountInterest({ to: endpoint });
    await walk(form, [stages.id], atOnce);
    await form.reaches('Minat Anda terkirim');
    await form.press('Nyatakan minat ke pemberi kerja lain');
    expect(form.focused).to.equal('Nyatakan minat');
    expect(employerOf(form)).to.equal('');
    form.take('Pemberi kerja', 'Kopi Café Nusantara');
    await form.drawn();
    expect(form.field('Nama lengkap').value).to.equal('Sri Wahyuni');
    form.tick('Barista');
    form.tick('Bagikan kepada Kopi');
    await form.press(button);
    await form.until(() => endpoint.tries.length === 2, 'a second submission');
    const [first, second] = endpoint.submissions;
    expect(second?.submissionId).not.to.equal(first?.submissionId);
    expect(second?.supersedes).to.equal(null);
    expect(second?.data).to.deep.equal({
      employerId: 'emp-kopi',
      vacancyIds: ['vac-5'],
      fullName: 'Sri Wahyuni',
      mobile: '+6281234567890',
      motivation: 'Saya suka laut.',
    });
  });

  it('in steps begins at the first', async () => {
    const form = await mountInterest({ attributes: { layout: 'steps' } });
    const { deeds } = stages.id;
    const steps = [
      { heading: 'Pemberi kerja dan lowongan', deeds: deeds.slice(0, 3), button: 'Lanjut' },
      { heading: 'Tentang Anda', deeds: deeds.slice(3, 7), button: 'Lanjut' },
      { heading: 'Jadwal wawancara', deeds: deeds.slice(7, 8), button: 'Lanjut' },
      { heading: 'Persetujuan berbagi data', deeds: deeds.slice(8), button: 'Lanjut' },
      { heading: 'Periksa jawaban Anda', deeds: [], button },
    ];
    await walk(form, steps, atOnce);
    await form.reaches('Minat Anda terkirim');
    await form.press('Nyatakan minat ke pemberi kerja lain');
    await form.reaches('Pemberi kerja dan lowongan');
    expect(form.focused).to.equal('Pemberi kerja dan lowongan');
  });

  it('on a page for one employer asks which', async () => {
    const form = await mountInterest({ attributes: { employer: 'emp-laut' } });
    await form.drawn();
    const { deeds } = stages.id;
    await walk(form, [{ heading: '', deeds: deeds.slice(1), button }], atOnce);
    await form.reaches('Minat Anda terkirim');
    await form.press('Nyatakan minat ke pemberi kerja lain');
    form.take('Pemberi kerja', 'Kopi Café Nusantara');
    await form.drawn();
    expect(employerOf(form)).to.equal('emp-kopi');
    expect(form.text).to.contain('Barista');
  });

  it('by reset() on a page for one employer is for that one again', async () => {
    const form = await mountInterest({ attributes: { employer: 'emp-laut', vacancy: 'vac-2' } });
    await form.drawn();
    form.tick('Juru Las');
    form.element.reset();
    await form.drawn();
    expect(form.has('[name=employerId]')).to.equal(false);
    expect(form.field('Juru Mudi pilihan ke-1').checked).to.equal(true);
    expect(form.field('Juru Las').checked).to.equal(false);
  });
});
