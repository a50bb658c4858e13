import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import type { StepEvent } from '../../../src/components/shared/events.ts';
import { press, pressKey, typeInto } from '../../setup/hands.ts';
import { formDocument } from '../form/form-document.ts';
import { answersAlone, atOnce, walk } from '../form/fill-in.ts';
import type { FormPage } from '../form/form-page.ts';
import { mountAtReview } from '../form/mount-at-review.ts';
import { mountRegistration } from '../form/mount-form.ts';
import { stages } from './stages.ts';

function answerTo(form: FormPage, question: string) {
  const rows = [...form.root.querySelectorAll('.answer')];
  return read(rows.find((row) => read(row).startsWith(question))?.children[1] ?? null);
}

describe('The steps of a registration', () => {
  it('each say which of how many they are, and have the focus on their heading', async () => {
    const form = await mountRegistration();
    const seen: string[] = [];
    for (const [index, stage] of stages.id.entries()) {
      await walk(form, [stage], atOnce);
      const next = stages.id[index + 1]?.heading ?? 'Periksa jawaban Anda';
      await form.reaches(next);
      expect(form.focused).to.equal(next);
      seen.push(read(form.find('.progress')));
    }
    const all = stages.id.length + 1;
    expect(seen).to.deep.equal(stages.id.map((_, index) => `Langkah ${index + 2} dari ${all}`));
  });

  it('keep what was answered, whichever way a person goes', async () => {
    const form = await mountRegistration();
    await walk(form, stages.id.slice(0, 1), atOnce);
    await form.reaches('Tempat tinggal');
    form.tick('Ya, 18');
    await form.press('Kembali');
    await form.reaches('Kontak Anda');
    expect(form.focused).to.equal('Kontak Anda');
    expect(form.field('Nama lengkap').value).to.equal('Sri Wahyuni');
    expect(form.field('Nomor HP').value).to.equal('0812-3456 7890');
    await form.press('Lanjut');
    await form.reaches('Tempat tinggal');
    expect(form.field('Ya, 18').checked).to.equal(true);
  });

  it('go back without being checked', async () => {
    const form = await mountRegistration();
    await walk(form, stages.id.slice(0, 1), atOnce);
    await form.reaches('Tempat tinggal');
    await form.press('Kembali');
    await form.reaches('Kontak Anda');
    expect(form.has('#error-summary')).to.equal(false);
  });

  it('go on with Enter in a field, as every form does', async () => {
    const form = await mountRegistration();
    await walk(form, stages.id.slice(0, 1), answersAlone);
    await press(form.field('Nama lengkap'));
    await pressKey('Enter');
    await form.reaches('Tempat tinggal');
  });

  it('ask for a field of study only of those who studied one', async () => {
    const form = await mountRegistration();
    await walk(form, stages.id.slice(0, 2), atOnce);
    await form.reaches('Pendidikan');
    const asked = () => form.has('[name=field]');
    expect(asked()).to.equal(false);
    form.take('Pendidikan terakhir', 'Sarjana (S1)');
    await form.drawn();
    expect(asked()).to.equal(true);
    form.take('Pendidikan terakhir', 'SMA/sederajat');
    await form.drawn();
    expect(asked()).to.equal(false);
  });

  it('leave out what the fair has no choices for', async () => {
    const form = await mountAtReviewWithout('education', 'contract');
    expect(form.text).not.to.contain('Pendidikan terakhir');
    expect(form.text).not.to.contain('Bentuk lain');
  });

  async function mountAtReviewWithout(...vocabularies: readonly string[]) {
    const { vocabularies: all } = formDocument() as { vocabularies: Record<string, unknown> };
    const kept = Object.entries(all).filter(([name]) => !vocabularies.includes(name));
    const form = await mountRegistration({ fair: formDocument({ vocabularies: Object.fromEntries(kept) }) });
    const shown = stages.id.map((stage) => ({
      ...stage,
      deeds: stage.deeds.filter(
        (deed) => stage.heading !== 'Pendidikan' && !('tick' in deed && deed.tick === 'Karyawan kontrak'),
      ),
    }));
    await walk(form, shown, atOnce);
    await form.reaches('Periksa jawaban Anda');
    return form;
  }
});

describe('The review', () => {
  it('shows every answer as the person would say it', async () => {
    const form = await mountAtReview();
    const shown = [...form.root.querySelectorAll('.answer')].map((row) =>
      [...row.children].slice(0, 2).map(read).join(': '),
    );
    expect(shown).to.deep.equal([
      'Nama lengkap: Sri Wahyuni',
      'Nomor HP/WhatsApp: 0812-3456 7890',
      'Surel (email): sri@contoh.id',
      'Tempat tinggal: Makassar',
      'Usia: Ya, 18 tahun ke atas',
      'Pendidikan terakhir: Sarjana (S1)',
      'Jurusan atau bidang studi: informatika',
      'Keadaan kerja: Sedang bekerja',
      'Bentuk pekerjaan Anda sekarang: Tugas lewat platform/aplikasi (data AI, desain, kurir, ojek daring); Harian lepas/serabutan',
      'Status kerja yang Anda cari: Diutamakan tetap; kontrak boleh bila bisa menjadi tetap',
      'Bentuk lain yang juga Anda terima: Karyawan kontrak',
      'Posisi yang Anda minati: analis data, admin',
      'Hari Anda akan datang: Rabu, 5 Mei 2027',
      'Jam kedatangan: Rabu, 5 Mei 2027, 10.00–11.00 WITA',
      'Saya setuju data diproses.: Ya',
      'Boleh untuk statistik.: Tidak',
    ]);
  });

  it('says in one line of each step what was left out, and leads to the first of it', async () => {
    const form = await mountAtReview();
    const lines = [...form.root.querySelectorAll('.left-out')].map(read);
    expect(lines[0]).to.equal('Belum diisi: Nama panggilan, Hubungi saya lewat. Isi');
    expect(lines).to.include('Belum diisi: Keahlian, Tautan portofolio, CV. Isi');
    await form.press('Isi Keahlian, Tautan portofolio, CV');
    await form.reaches('Keahlian dan CV');
    expect(form.focuses('Keahlian'), form.focused).to.equal(true);
  });

  it('leads to each question and back, and shows the new answer', async () => {
    const form = await mountAtReview();
    await form.press('Ubah Tempat tinggal');
    await form.reaches('Tempat tinggal');
    expect(form.focuses('Kabupaten/kota'), form.focused).to.equal(true);
    await typeInto(form.field('Kabupaten/kota'), ' Utara');
    await form.press('Kembali ke ringkasan');
    await form.reaches('Periksa jawaban Anda');
    expect(form.focused).to.equal('Periksa jawaban Anda');
    expect(answerTo(form, 'Tempat tinggal')).to.equal('Makassar Utara');
  });

  it('does not come back before what was changed is right', async () => {
    const form = await mountAtReview();
    await form.press('Ubah Nama lengkap');
    await form.reaches('Kontak Anda');
    form.put('Nama lengkap', '');
    await form.press('Kembali ke ringkasan');
    await form.until(() => form.has('#error-summary'), 'an error summary');
    form.put('Nama lengkap', 'Sri');
    await form.press('Kembali ke ringkasan');
    await form.reaches('Periksa jawaban Anda');
    expect(answerTo(form, 'Nama lengkap')).to.equal('Sri');
  });

  it('sends only what applies: an answer that a later one made meaningless stays on the page', async () => {
    const form = await mountAtReview();
    await form.press('Ubah Pendidikan terakhir');
    await form.reaches('Pendidikan');
    form.take('Pendidikan terakhir', 'SMA/sederajat');
    await form.drawn();
    await form.press('Kembali ke ringkasan');
    await form.reaches('Periksa jawaban Anda');
    expect(form.text).not.to.contain('informatika');
  });
});

describe('A page', () => {
  it('is told of each step and may keep the person where they are', async () => {
    const form = await mountRegistration();
    const steps: string[] = [];
    form.element.addEventListener('jobfair-step', (event: StepEvent) => {
      steps.push(`${event.from} > ${event.to}`);
      if (event.to === 'education') event.preventDefault();
    });
    await walk(form, stages.id.slice(0, 2), atOnce);
    await form.until(() => steps.length === 2, 'two steps');
    expect(form.heading).to.equal('Tempat tinggal');
    await form.press('Kembali');
    expect(steps).to.deep.equal(['contact > home', 'home > education', 'home > contact']);
  });

  it('can show a step, check, send and begin again', async () => {
    const form = await mountAtReview();
    await form.element.goTo('visit');
    await form.reaches('Kunjungan Anda');
    expect(await form.element.validate()).to.equal(true);
    await form.element.submit();
    await form.reaches('Anda terdaftar');
    form.element.reset();
    await form.reaches('Kontak Anda');
    expect(form.field('Nama lengkap').value).to.equal('');
    expect(await form.element.validate()).to.equal(false);
    await form.drawn();
    expect(form.summary[0]).to.equal('Isi nama lengkap Anda.');
  });

  it('that names a step which is not there is told the steps', async () => {
    const form = await mountRegistration();
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (words: unknown) => said.push(words);
    await form.element.goTo('payment').finally(() => (console.warn = warn));
    expect(said).to.deep.equal([
      '<jobfair-candidate-registration>: goTo("payment") names no step; the steps are contact, home, guardian, education, work-now, skills, wanted, terms, visit, consent, review.',
    ]);
    expect(form.heading).to.equal('Kontak Anda');
  });

  it('may have all questions at once', async () => {
    const form = await mountRegistration({ attributes: { layout: 'single' } });
    expect([...form.root.querySelectorAll('h3')].map(read)).to.deep.equal(
      stages.id.map(({ heading }) => heading),
    );
    for (const { deeds } of stages.id)
      for (const deed of deeds) {
        await atOnce.does(form, deed);
        await form.drawn();
      }
    await form.press('Kirim pendaftaran');
    await form.reaches('Anda terdaftar');
  });
});
