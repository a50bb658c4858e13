import { expect } from '@open-wc/testing';
import { press, pressKey, typeInto } from '../../setup/hands.ts';
import { read } from '../../setup/read.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import type { ReadyEvent } from '../../../src/components/shared/events.ts';
import { atOnce, walk } from '../form/fill-in.ts';
import { Endpoint } from '../form/endpoint.ts';
import { formDocument } from '../form/form-document.ts';
import { mountRegistration } from '../form/mount-form.ts';
import { stages } from './stages.ts';

type Parts = Readonly<Record<string, unknown>>;

function documentWith(questions: Parts): Parts {
  const document = formDocument();
  const fair = document['fair'] as Parts;
  return { ...document, fair: { ...fair, registration: { ...(fair['registration'] as Parts), questions } } };
}

const questions = {
  nik: { ask: true, purpose: { id: 'Untuk kartu AK/I di stan Disnaker.', en: 'To issue an AK/I card.' } },
  preferredName: { ask: false },
  contactBy: { required: true },
  shirt: {
    type: 'choice',
    label: { en: 'Shirt size' },
    hint: 'Untuk panitia saja.',
    options: [
      { code: 's', label: 'Kecil' },
      { code: 'l', label: { en: 'Large' } },
    ],
    required: true,
  },
  arrives: { type: 'date', label: 'Tanggal tiba' },
  people: { type: 'number', label: 'Jumlah rombongan', min: 1, max: 50 },
  story: { type: 'long-text', label: 'Cerita Anda' },
  before: { type: 'yesno', label: 'Pernah ikut?' },
};

describe('What an organiser wants to know', () => {
  it('is asked with its reason, in its own language, and sent', async () => {
    const endpoint = new Endpoint();
    const form = await mountRegistration({ fair: documentWith(questions), to: endpoint });
    expect(form.has('[name=preferredName]')).to.equal(false);
    await walk(form, stages.id.slice(0, 1), atOnce);
    await form.until(() => form.has('#error-summary'), 'an error summary');
    expect(form.summary).to.deep.equal(['Bagian ini perlu diisi.']);
    form.tick('WhatsApp');
    await form.press('Lanjut');
    await form.reaches('Tempat tinggal');
    expect(read(form.find('#hint-nik'))).to.contain('Alasan ditanyakan: Untuk kartu AK/I di stan Disnaker.');
    await typeInto(form.field('NIK'), '3173013208950001');
    expect(form.field('NIK').value).to.equal('3173013208950001');
    await pressKey('Tab');
    await form.until(() => form.field('NIK').value === '•••• •••• •••• 0001', 'masked');
    expect(form.text).to.contain('tanggal lahir di dalam NIK ini tidak lazim');
    await press(form.field('NIK'));
    await form.until(() => form.field('NIK').value === '3173013208950001', 'to be changed');
    form.put('NIK', '3173 0115 0895 0001');
    await walk(form, stages.id.slice(1, 8), atOnce);

    await form.reaches('Pertanyaan panitia');
    expect(form.find('legend span[lang=en]').textContent).to.equal('Shirt size');
    await form.press('Lanjut');
    await form.until(() => form.has('#error-summary'), 'an error summary');
    form.tick('Large');
    form.put('Tanggal tiba', '2027-05-04');
    form.put('Jumlah rombongan', '1.000');
    form.put('Cerita Anda', 'Baris satu\nBaris dua');
    form.tick('Tidak');
    await form.press('Lanjut');
    await form.until(() => form.errorAt('Jumlah rombongan') !== '', 'an error');
    expect(form.summary).to.deep.equal(['Tulis angka bulat dari 1 sampai 50.']);
    form.put('Jumlah rombongan', '12');
    await form.press('Lanjut');
    await walk(form, stages.id.slice(-1), atOnce);
    await form.reaches('Periksa jawaban Anda');
    expect(form.text).to.contain('Tanggal tiba Selasa, 4 Mei 2027');
    const english = [...form.root.querySelectorAll('.answer [lang=en]')].map(read);
    expect(english).to.deep.equal(['Shirt size', 'Large']);
    expect(form.text).to.contain('NIK •••• •••• •••• 0001');
    await form.press('Kirim pendaftaran');
    await form.reaches('Anda terdaftar');
    expect(endpoint.submission.data).to.deep.include({
      nik: '3173011508950001',
      shirt: 'l',
      arrives: '2027-05-04',
      people: 12,
      story: 'Baris satu\nBaris dua',
      before: 'no',
    });
  });

  it('stands under a notice that says of each line in which language it is', async () => {
    const document = documentWith({});
    const fair = document['fair'] as Parts;
    const privacy = { ...(fair['privacy'] as Parts), rights: { en: 'You may delete your data.' } };
    const form = await mountRegistration({
      fair: { ...document, fair: { ...fair, privacy } },
      attributes: { layout: 'single' },
    });
    expect([...form.root.querySelectorAll('[part=notice] [lang=en]')].map(read)).to.deep.equal([
      'You may delete your data.',
    ]);
  });

  it('and cannot be asked is named to the developer once; the rest works', async () => {
    const told = new Promise<ReadyEvent>((resolve) =>
      document.addEventListener('jobfair-ready', (event) => resolve(event as ReadyEvent), { once: true }),
    );
    const { complaints, stop } = recordTrouble();
    const form = await mountRegistration({
      fair: documentWith({ size: { type: 'dropdown', label: 'x' }, ...questions, fullName: { ask: false } }),
    });
    stop();
    const { warnings } = await told;
    expect(warnings.map(({ where }) => where)).to.deep.equal([
      'fair.registration.questions.size.type',
      'fair.registration.questions.fullName',
      'fair.registration.questions.size',
    ]);
    expect(complaints).to.have.length(3);
    expect(form.heading).to.equal('Kontak Anda');
    expect(form.has('[name=fullName]')).to.equal(true);
  });
});
