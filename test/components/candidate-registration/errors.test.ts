import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import type { InvalidEvent } from '../../../src/components/shared/events.ts';
import { press, pressKey, typeInto, write } from '../../setup/hands.ts';
import { atOnce, walk } from '../form/fill-in.ts';
import { mountRegistration } from '../form/mount-form.ts';
import { stages } from './stages.ts';

type Wrong = readonly (readonly [label: string, message: string])[];

const firstStep: Wrong = [
  ['Nama lengkap', 'Isi nama lengkap Anda.'],
  ['Nomor HP/WhatsApp', 'Isi nomor HP atau surel. Salah satu sudah cukup.'],
];
const secondStep: Wrong = [
  ['Kabupaten/kota tempat tinggal', 'Isi kabupaten atau kota tempat tinggal Anda.'],
  ['Ya, 18 tahun ke atas', 'Pilih ya atau tidak.'],
];
const messages = firstStep.map(([, message]) => message);

async function mountWithErrorsAtHome() {
  const form = await mountRegistration();
  await walk(form, stages.id.slice(0, 1), atOnce);
  await form.reaches('Tempat tinggal');
  await form.press('Lanjut');
  await form.until(() => form.has('#error-summary'), 'an error summary');
  return form;
}

async function mountWithErrors() {
  const form = await mountRegistration();
  await form.press('Lanjut');
  await form.until(() => form.has('#error-summary'), 'an error summary');
  return form;
}

describe('What is wrong with answers', () => {
  it('is summed up in the order of the questions, and the summary has the focus', async () => {
    const form = await mountWithErrors();
    expect(form.root.activeElement?.id).to.equal('error-summary');
    expect(read(form.find('#error-title'))).to.equal('Kesalahan: Ada 2 hal yang perlu diperbaiki');
    expect(form.find('#error-summary').getAttribute('aria-labelledby')).to.equal('error-title');
    expect(form.summary).to.deep.equal(messages);
  });

  it('is said in the same words at each question, to eyes and to screen readers', async () => {
    const form = await mountWithErrors();
    for (const [label, message] of firstStep) {
      expect(form.errorAt(label)).to.equal(`Kesalahan: ${message}`);
      expect(form.isInvalid(label), label).to.equal(true);
    }
    expect(form.isInvalid('Surel (email)')).to.equal(false);
    expect(form.errorAt('Surel (email)')).to.equal('');
    expect(form.field('Nomor HP/WhatsApp').getAttribute('aria-describedby')).to.equal(
      'error-mobile hint-mobile',
    );
  });

  it('is led to by each line of the summary, by mouse and by keyboard', async () => {
    const form = await mountWithErrors();
    for (const [label, message] of firstStep) {
      await press(form.button(message));
      await form.drawn();
      expect(form.focuses(label), form.focused).to.equal(true);
    }
    form.button(messages[1] ?? '').focus();
    await pressKey('Enter');
    await form.drawn();
    expect(form.focuses('Nomor HP'), form.focused).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('is led to at a group of radio buttons as at a line of text', async () => {
    const form = await mountWithErrorsAtHome();
    expect(form.summary).to.deep.equal(secondStep.map(([, message]) => message));
    for (const [label, message] of secondStep) {
      expect(form.errorAt(label)).to.equal(`Kesalahan: ${message}`);
      expect(form.isInvalid(label), label).to.equal(true);
      await press(form.button(message));
      await form.drawn();
      expect(form.focuses(label), form.focused).to.equal(true);
    }
    await press(form.field('Ya, 18 tahun'));
    await typeInto(form.field('Kabupaten/kota'), 'Maros');
    await form.drawn();
    expect(form.has('#error-summary')).to.equal(false);
    expect(form.focuses('Kabupaten/kota'), form.focused).to.equal(true);
  });

  it('is no longer said as soon as it is right, and nothing else is found wrong meanwhile', async () => {
    const form = await mountWithErrors();
    await typeInto(form.field('Nama lengkap'), 'S');
    await form.drawn();
    expect(form.summary).to.deep.equal(messages.slice(1));
    expect(form.errorAt('Nama lengkap')).to.equal('');
    expect(form.isInvalid('Nama lengkap')).to.equal(false);
    await typeInto(form.field('Surel (email)'), 'sri');
    await form.drawn();
    expect(form.has('#error-summary')).to.equal(false);
    expect(form.errorAt('Surel (email)')).to.equal('');
    expect(form.focuses('Surel (email)'), form.focused).to.equal(true);
  });

  it('is not looked for while a person types, nor when they go to the next field', async () => {
    const form = await mountRegistration();
    await typeInto(form.field('Surel (email)'), 'sri@');
    await pressKey('Tab');
    await write('x');
    await pressKey('Shift', 'Tab');
    await pressKey('Shift', 'Tab');
    await form.drawn();
    expect(form.has('.error, [aria-invalid], #error-summary')).to.equal(false);
  });

  const wrong: readonly (readonly [label: string, typed: string, message: string])[] = [
    ['Surel (email)', 'sri@contoh', ''],
    ['Surel (email)', 'sri@contoh.', 'Tulis alamat surel seperti nama@contoh.com.'],
    ['Surel (email)', 'sri contoh.id', 'Tulis alamat surel seperti nama@contoh.com.'],
    ['Nomor HP', '0812', 'Tulis nomor HP seperti 0812 3456 7890, atau diawali + untuk nomor luar negeri.'],
    [
      'Nomor HP',
      '021-5663232',
      'Tulis nomor HP seperti 0812 3456 7890, atau diawali + untuk nomor luar negeri.',
    ],
    ['Nomor HP', '+62 812 3456 7890', ''],
    ['Nama lengkap', 'S'.repeat(101), 'Paling banyak 100 huruf.'],
    ['Nama lengkap', ' Suharto ', ''],
  ];
  for (const [label, typed, message] of wrong) {
    const verdict = message === '' ? 'is taken' : `is answered "${message}"`;
    it(`"${typed.slice(0, 20)}" as ${label} ${verdict}`, async () => {
      const form = await mountRegistration();
      form.put(label, typed);
      await form.press('Lanjut');
      await form.until(() => form.has('#error-summary'), 'an error summary');
      expect(form.errorAt(label)).to.equal(message && `Kesalahan: ${message}`);
    });
  }

  it('is told to the page by question and rule, never by what was typed', async () => {
    const form = await mountRegistration();
    const told = new Promise<InvalidEvent>((resolve) =>
      document.addEventListener('jobfair-invalid', (event) => resolve(event as InvalidEvent), { once: true }),
    );
    form.put('Nama lengkap', 'Sri');
    form.put('Surel (email)', 'rahasia@');
    await form.press('Lanjut');
    const { problems } = await told;
    expect(problems.map(({ question, message }) => `${question} ${message.key}`)).to.deep.equal([
      'email email',
    ]);
    expect(JSON.stringify(problems)).not.to.contain('rahasia');
  });
});
