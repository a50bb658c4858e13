import { expect } from '@open-wc/testing';
import { openParcelStore } from '../../../src/browser/parcel-store.ts';
import { press, typeInto, write } from '../../setup/hands.ts';
import { stages } from '../candidate-registration/stages.ts';
import { busyForLong, Endpoint, receipt } from './endpoint.ts';
import { atOnce, walk } from './fill-in.ts';
import { formDocument, withSensitiveConsents } from './form-document.ts';
import type { FormPage } from './form-page.ts';
import { mountAtReview } from './mount-at-review.ts';
import { mountRegistration, type Page } from './mount-form.ts';
import { goOffline, withoutPauses } from './surroundings.ts';

const key = 'jobfair-draft:makassar-2027:registration';
const parcelKey = 'jobfair-parcel:makassar-2027:registration';

/** All that this origin holds, as one text. */
const stored = () =>
  [sessionStorage, localStorage].map((storage) => JSON.stringify({ ...storage })).join('\n');

/** The page is left, as a phone does that needs its memory, and opened again. */
async function comeBack(form: FormPage, page: Page = {}) {
  form.element.remove();
  const again = await mountRegistration(page);
  await again.drawn();
  return again;
}

async function mountHalfFilled(page: Page = {}) {
  const form = await mountRegistration(page);
  await walk(form, stages.id.slice(0, 2), atOnce);
  await form.reaches('Pendidikan');
  form.take('Pendidikan terakhir', 'Sarjana (S1)');
  await form.drawn();
  return form;
}

afterEach(() => localStorage.clear());

describe('What was filled in', () => {
  it('is there again when the page comes back in this tab, at the step where it was left', async () => {
    const form = await comeBack(await mountHalfFilled());
    await form.reaches('Pendidikan');
    expect(form.field('Pendidikan terakhir').value).to.equal('s1');
    expect(form.text).to.contain('Isian Anda tadi masih ada di sini.');
    await form.press('Kembali');
    await form.press('Kembali');
    await form.reaches('Kontak Anda');
    expect(form.field('Nama lengkap').value).to.equal('Sri Wahyuni');
    expect(localStorage).to.have.length(0);
  });

  it('is there again from the review, at the consents, which are not kept', async () => {
    const form = await mountAtReview();
    const again = await comeBack(form);
    await again.reaches('Persetujuan');
    expect(again.field('Saya setuju').checked).to.equal(false);
    again.tick('Saya setuju');
    await again.press('Lanjut');
    await again.reaches('Periksa jawaban Anda');
    expect(again.text).to.contain('Sri Wahyuni');
  });

  it('is kept while a person types on and on, and at the latest at the press of send', async () => {
    const form = await mountRegistration();
    await form.element.validate();
    await typeInto(form.field('Nama lengkap'), 'Sri');
    for (let presses = 0; presses < 40 && !stored().includes('Sri'); presses += 1) await write('x');
    expect(stored()).to.contain('Srix');
    form.element.remove();
    sessionStorage.clear();
    const review = await mountAtReview({ to: new Endpoint(busyForLong) });
    sessionStorage.removeItem(key);
    review.element.answers = { skills: ['Excel'] };
    await review.press('Kirim pendaftaran');
    expect(stored()).to.contain('Sri Wahyuni');
  });

  it('is deleted by the visitor, from the page and from the tab', async () => {
    const form = await comeBack(await mountHalfFilled());
    await form.until(() => form.text.includes('Isian Anda tadi'), 'the note');
    await form.press('Hapus isian dan mulai lagi');
    await form.reaches('Kontak Anda');
    expect(form.field('Nama lengkap').value).to.equal('');
    expect(stored()).not.to.contain('Sri Wahyuni');
    const again = await comeBack(form);
    expect(again.field('Nama lengkap').value).to.equal('');
  });

  it('is deleted by the page with clearDraft() and reset()', async () => {
    for (const end of ['clearDraft', 'reset'] as const) {
      const form = await mountHalfFilled();
      document.dispatchEvent(new Event('visibilitychange'));
      expect(stored(), end).to.contain('Sri Wahyuni');
      await form.element[end]();
      expect(stored(), end).not.to.contain('Sri Wahyuni');
      form.element.reset();
      form.element.remove();
    }
  });

  it('is kept without consents, needs, disability and what is for statistics', async () => {
    const form = await mountRegistration({ fair: formDocument(withSensitiveConsents()) });
    await walk(form, stages.id.slice(0, 7), atOnce);
    await form.reaches('Kunjungan Anda');
    for (const deed of ['Rabu', '10.00–11.00', 'Juru bahasa isyarat', 'Pendengaran (Tuli)']) {
      form.tick(deed);
      await form.drawn();
    }
    await form.press('Lanjut');
    await form.reaches('Persetujuan');
    form.tick('Saya setuju');
    form.tick('Boleh untuk statistik.');
    await form.drawn();
    form.take('Kelompok usia', '30–39 tahun');
    await form.drawn();
    document.dispatchEvent(new Event('visibilitychange'));
    const { answers } = JSON.parse(sessionStorage.getItem(key) ?? '') as { answers: Record<string, unknown> };
    expect(answers).to.include({ fullName: 'Sri Wahyuni', wave: 'wave-5-2' });
    expect(
      Object.keys(answers).filter((id) => /consent|stats|needs|disability|nik|cv/.test(id)),
    ).to.deep.equal([]);
    expect(stored()).not.to.match(/tuli|sign_language|30_39/);
  });

  it('is not kept where the page says off, and what was kept before is gone', async () => {
    const form = await mountHalfFilled();
    const again = await comeBack(form, { attributes: { draft: 'off' } });
    await again.until(() => !stored().includes('Sri'), 'forgotten');
    expect(again.field('Nama lengkap').value).to.equal('');
    again.put('Nama lengkap', 'Sri Wahyuni');
    await again.drawn();
    again.element.remove();
    expect(stored()).not.to.contain('Sri');
  });

  it('is gone with the receipt', async () => {
    const form = await mountAtReview();
    form.element.remove();
    expect(stored()).to.contain('Sri Wahyuni');
    const again = await mountAtReview();
    await again.press('Kirim pendaftaran');
    await again.reaches('Anda terdaftar');
    again.element.remove();
    expect(stored()).not.to.contain('Sri');
  });

  it('of another shape, as another script may leave it, harms nothing', async () => {
    for (const text of [
      'x',
      '[]',
      '{"step":1}',
      '{"step":"home","answers":{"fullName":{"a":1},"days":[1],"__proto__":{"x":1},"consent.process":true}}',
    ]) {
      sessionStorage.setItem(key, text);
      const form = await mountRegistration();
      await form.drawn();
      expect(form.heading).to.equal('Kontak Anda');
      expect(form.field('Nama lengkap').value).to.equal('');
      expect(form.text).not.to.contain('Isian Anda tadi');
      form.element.remove();
    }
  });
});

describe('A page that lets answers stay on the device', () => {
  const page: Page = { attributes: { draft: 'device' } };
  const box = 'Simpan isian di perangkat ini selama 7 hari';

  it('keeps them there only once the visitor ticks so, and takes them away when it is unticked', async () => {
    const form = await mountHalfFilled(page);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(localStorage.getItem(key)).to.equal(null);
    await press(form.field(box));
    await form.until(() => localStorage.getItem(key) !== null, 'kept on the device');
    expect(localStorage.getItem(key)).to.contain('Sri Wahyuni');
    expect(sessionStorage.getItem(key)).to.equal(null);
    await press(form.field(box));
    await form.until(() => localStorage.getItem(key) === null, 'taken away');
  });

  it('has them after the tab is gone, and deletes them when the visitor says', async () => {
    const form = await mountHalfFilled(page);
    form.tick(box);
    await form.drawn();
    sessionStorage.clear();
    const again = await comeBack(form, page);
    await again.reaches('Pendidikan');
    expect(again.field(box).checked).to.equal(true);
    await again.press('Hapus isian dan mulai lagi');
    await again.reaches('Kontak Anda');
    again.element.remove();
    expect(stored()).not.to.contain('Sri');
  });

  it('keeps them for seven days', async () => {
    const form = await mountHalfFilled(page);
    form.tick(box);
    await form.drawn();
    form.element.remove();
    const { until } = JSON.parse(localStorage.getItem(key) ?? '') as { until: number };
    const days = (until - Date.now()) / 86_400_000;
    expect(days > 6.99 && days <= 7, String(days)).to.equal(true);
    localStorage.setItem(
      key,
      (localStorage.getItem(key) ?? '').replace(String(until), String(Date.now() - 1)),
    );
    const again = await mountRegistration(page);
    await again.drawn();
    expect(again.field('Nama lengkap').value).to.equal('');
  });
});

describe('A submission that could not be sent', () => {
  const box = 'Simpan kiriman ini di perangkat';

  async function mountUnsent() {
    goOffline();
    const form = await mountAtReview();
    await form.press('Kirim pendaftaran');
    await form.reaches('Belum terkirim');
    return { form };
  }

  it('stays on the device only if the visitor ticks so', async () => {
    const { form } = await mountUnsent();
    expect(localStorage.getItem(parcelKey)).to.equal(null);
    await press(form.field(box));
    await form.until(() => localStorage.getItem(parcelKey) !== null, 'kept');
    await press(form.field(box));
    await form.until(() => localStorage.getItem(parcelKey) === null, 'taken away');
    await form.press('Ubah jawaban');
  });

  it('is sent under its own key when the page is opened again, and then nothing stays', async () => {
    withoutPauses();
    const form = await mountAtReview({ to: new Endpoint(busyForLong) });
    await form.press('Kirim pendaftaran');
    await form.reaches('Belum ada kepastian');
    await press(form.field(box));
    await form.until(() => localStorage.getItem(parcelKey) !== null, 'kept');
    const pending = sessionStorage.getItem('jobfair-pending:makassar-2027:registration');
    form.element.remove();
    sessionStorage.clear();
    const endpoint = new Endpoint();
    const again = await mountRegistration({ to: endpoint });
    await again.reaches('Anda terdaftar');
    expect(endpoint.keys).to.deep.equal([pending]);
    expect(endpoint.submission.data['fullName']).to.equal('Sri Wahyuni');
    await again.until(() => localStorage.length === 0 && sessionStorage.length === 0, stored());
  });

  it('that is refused when it is sent at last has its answers in place', async () => {
    withoutPauses();
    const form = await mountAtReview({ to: new Endpoint(busyForLong) });
    await form.press('Kirim pendaftaran');
    await form.reaches('Belum ada kepastian');
    await press(form.field(box));
    await form.until(() => localStorage.getItem(parcelKey) !== null, 'kept');
    form.element.remove();
    const endpoint = new Endpoint(busyForLong, receipt());
    const again = await mountRegistration({ to: endpoint });
    await again.reaches('Belum ada kepastian');
    expect(again.field(box).checked).to.equal(true);
    await again.press('Ubah jawaban');
    await again.element.goTo('contact');
    await again.reaches('Kontak Anda');
    expect(again.field('Nama lengkap').value).to.equal('Sri Wahyuni');
  });

  it('on a device that keeps nothing is told so, and stays in the page', async () => {
    const { form } = await mountUnsent();
    const { indexedDB } = globalThis;
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: undefined });
    await press(form.field(box));
    await form.until(() => form.text.includes('Perangkat ini tidak dapat menyimpan.'), 'told');
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: indexedDB });
    expect(form.heading).to.equal('Belum terkirim');
    await form.press('Ubah jawaban');
  });
});

describe('A submission whose mark on the device is gone', () => {
  it('was sent or deleted: it is not sent again, and does not stay', async () => {
    const form = await mountAtReview({ to: new Endpoint(busyForLong) });
    await form.press('Kirim pendaftaran');
    await form.reaches('Belum ada kepastian');
    form.tick('Simpan kiriman ini di perangkat');
    await form.until(() => localStorage.getItem(parcelKey) !== null, 'kept');
    form.element.remove();
    localStorage.clear();
    sessionStorage.clear();
    const endpoint = new Endpoint();
    const again = await mountRegistration({ to: endpoint, properties: { answers: { fullName: 'Sri' } } });
    await again.until(() => again.field('Nama lengkap').value === 'Sri', 'the form');
    expect(endpoint.tries).to.have.length(0);
    expect(await openParcelStore('makassar-2027', 'registration').read()).to.equal(null);
  });
});
