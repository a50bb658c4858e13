import { expect } from '@open-wc/testing';
import { press, pressKey, write } from '../../setup/hands.ts';
import { isChromium, look } from '../../setup/looks.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { nameOf, type FormPage } from '../form/form-page.ts';
import { states } from './states.ts';

const reach = async (state: string): Promise<FormPage> => {
  const form = await states[state]?.({ width: 360 });
  if (!form) throw new Error(`There is no state ${state}.`);
  return form;
};

/** What has a ring around it, to be seen: an outline of 2 px at least. */
const ringed = (form: FormPage): Element[] =>
  [...form.root.querySelectorAll('.root *:not([aria-selected], .unseen)')].filter((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

/** Whether the ring is around the control that has the focus, its option or the label that stands for it. */
function isAround(ring: Element | undefined, control: Element): boolean {
  return [control, control.closest('.option'), control.nextElementSibling].includes(ring ?? null);
}

function isInSight(control: Element): boolean {
  const { top, bottom } = (control.closest('.option') ?? control).getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}

/** From the first control to the last: each press of Tab leads to one more, with one ring, in the window. */
async function expectRings(form: FormPage): Promise<void> {
  // What comes after it on the page: from Firefox's own bars no key comes back.
  form.element.after(Object.assign(document.createElement('button'), { textContent: 'Sesudahnya' }));
  await press(form.find('h2'));
  const visited = new Set<Element>();
  for (let presses = 0; presses < 60; presses += 1) {
    await pressKey('Tab');
    await form.drawn();
    const control = form.root.activeElement;
    if (control === null || visited.has(control)) break;
    visited.add(control);
    const rings = ringed(form);
    expect(rings.map(nameOf), `around ${nameOf(control)}`).to.have.length(1);
    expect(isAround(rings[0], control), `around ${nameOf(control)}`).to.equal(true);
    await form.until(() => isInSight(control), `${nameOf(control)} in sight`);
  }
  expect(visited.size).to.be.above(0);
}

const withControls = [
  'at the step home',
  'at the step education',
  'at the step visit',
  'at the step more',
  'at the step consent',
  'with all that is wrong in contact',
  'with a file',
  'with tags',
  'with its answers of before',
  'with a box that keeps them',
  'at the review',
  'not confirmed, to be kept',
  'with its receipt',
  'after it closed',
];

describe('The focus in a registration can be seen', () => {
  afterEach(async () => {
    localStorage.clear();
    if (isChromium) await look({});
  });

  for (const state of withControls) {
    it(state, async () => {
      const { stop } = recordTrouble();
      await expectRings(await reach(state));
      stop();
    });
    if (isChromium)
      it(`${state}, in a person’s own colours`, async () => {
        const { stop } = recordTrouble();
        await look({ forced: 'active' });
        await expectRings(await reach(state));
        stop();
      });
  }
});

const presses: readonly (readonly [state: string, pressed: string, focused: string])[] = [
  ['at the step contact', 'Lanjut', 'Kesalahan: Ada 2 hal yang perlu diperbaiki'],
  ['at the step home', 'Kembali', 'Kontak Anda'],
  ['with all that is wrong in contact', 'Isi nama lengkap Anda.', 'Nama lengkap'],
  ['with all that is wrong in visit', 'Pilih paling sedikit satu hari.', 'Selasa, 4 Mei 2027'],
  ['with tags', 'Hapus las', 'Hapus admin'],
  ['with its answers of before', 'Hapus isian dan mulai lagi', 'Kontak Anda'],
  ['with a box that keeps them', 'Hapus isian dan mulai lagi', 'Kontak Anda'],
  ['at the review', 'Ubah Nama lengkap', 'Nama lengkap'],
  ['at the review', 'Kembali', 'Persetujuan'],
  ['at the review', 'Kirim pendaftaran', 'Anda terdaftar'],
  ['while a file is on its way', 'Batalkan', 'Periksa jawaban Anda'],
  ['offline', 'Ubah jawaban', 'Periksa jawaban Anda'],
  ['not confirmed, to be kept', 'Kirim lagi', 'Belum ada kepastian'],
  ['not confirmed, to be kept', 'Ubah jawaban', 'Periksa jawaban Anda'],
  ['with its receipt', 'Tambahkan ke kalender', 'Tambahkan ke kalender'],
  ['with its receipt', 'Isi lagi untuk orang lain', 'Kontak Anda'],
];

describe('The focus in a registration is never lost', () => {
  afterEach(() => localStorage.clear());

  for (const [state, pressed, focused] of presses)
    it(`${state}: “${pressed}” leads to “${focused}”`, async () => {
      const { stop } = recordTrouble();
      const form = await reach(state);
      form.button(pressed).focus();
      await pressKey('Enter');
      await form.until(
        () => form.focused.startsWith(focused),
        `the focus on ${focused}, not on “${form.focused}”`,
      );
      stop();
    });

  it('with a file: whoever removes it is at the button that takes another', async () => {
    const { stop } = recordTrouble();
    const form = await reach('with a file');
    form.find('.file .link').focus();
    await pressKey('Enter');
    await form.until(() => form.focuses('CV'), 'the focus on the file');
    stop();
  });

  it('with suggestions: they are gone through, taken and closed without leaving the field', async () => {
    const form = await reach('with suggestions');
    const label = 'Kabupaten/kota tempat tinggal';
    await press(form.field(label));
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) {
      await pressKey(key);
      await form.drawn();
      expect(form.focuses(label)).to.equal(true);
    }
    expect(form.field(label).value).to.equal('Kabupaten Kepulauan Mentawai');
    await write(' x');
    await pressKey('Escape');
    expect(form.focuses(label)).to.equal(true);
  });

  it('whose fair cannot be had: whoever tries again is not sent to the top of the page', async () => {
    const form = await reach('whose fair cannot be had');
    form.button('Coba lagi').focus();
    await pressKey('Enter');
    await form.until(
      () => form.has('[role=alert]') && form.root.activeElement !== null,
      'the focus in the widget',
    );
  });
});
