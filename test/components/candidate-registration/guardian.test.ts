import { expect } from '@open-wc/testing';
import { press } from '../../setup/hands.ts';
import { atOnce, walk } from '../form/fill-in.ts';
import { formDocument, withGuardian } from '../form/form-document.ts';
import { mountRegistration } from '../form/mount-form.ts';
import { stages } from './stages.ts';

describe('A visitor under 18', () => {
  async function mountAtHome(parts: Parameters<typeof formDocument>[0] = {}) {
    const form = await mountRegistration({ fair: formDocument(parts) });
    await walk(form, stages.id.slice(0, 1), atOnce);
    await form.reaches('Tempat tinggal');
    form.put('Kabupaten/kota', 'Makassar');
    await press(form.field('Belum 18 tahun'));
    await form.drawn();
    return form;
  }

  it('is asked for a guardian’s name, contact and consent, under the notice', async () => {
    const form = await mountAtHome(withGuardian());
    await form.press('Lanjut');
    await form.reaches('Orang tua atau wali');
    expect(form.notice).to.have.length(4);
    await form.press('Lanjut');
    await form.until(() => form.has('#error-summary'), 'an error summary');
    expect(form.summary).to.deep.equal([
      'Isi nama orang tua atau wali Anda.',
      'Pilih hubungan Anda dengan orang tua atau wali.',
      'Isi nomor HP atau surel orang tua atau wali Anda.',
      'Bagian ini perlu disetujui untuk melanjutkan.',
    ]);
    form.put('Nama orang tua', 'Sri');
    form.tick('Orang tua');
    form.put('Nomor HP atau surel', '0812 3456 7890');
    form.tick('Orang tua/wali setuju.');
    await form.press('Lanjut');
    await form.reaches('Pendidikan');
    await form.press('Kembali');
    await form.reaches('Orang tua atau wali');
  });

  it('is told at once whom to ask where the notice has nothing for a guardian to agree to', async () => {
    const form = await mountAtHome();
    expect(form.text).to.contain(
      'Pendaftaran untuk usia di bawah 18 tahun memerlukan persetujuan orang tua atau wali.',
    );
    expect(form.button('panitia@makassar.example').getAttribute('href')).to.equal(
      'mailto:panitia@makassar.example',
    );
    expect(form.button('WhatsApp +62811000111').getAttribute('href')).to.equal('https://wa.me/62811000111');
    await form.press('Lanjut');
    await form.until(() => form.has('#error-summary'), 'an error summary');
    expect(form.summary).to.deep.equal(['Hubungi panitia untuk melanjutkan.']);
    expect(form.heading).to.equal('Tempat tinggal');
  });
});
