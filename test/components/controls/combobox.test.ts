import { expect } from '@open-wc/testing';
import { press } from '../../setup/hands.ts';
import { read } from '../../setup/read.ts';
import { formDocument, formDocumentWith } from '../form/form-document.ts';
import type { FormPage } from '../form/form-page.ts';
import { hold, mountWhole, said, type } from './keys.ts';
import type { Page } from '../form/mount-form.ts';

const city = 'Kabupaten/kota tempat tinggal';

async function mountCombobox(page: Page = {}) {
  const form = await mountWhole(page);
  await press(form.field(city));
  await form.until(() => form.field(city).role === 'combobox', 'a combobox');
  return form;
}

const offered = (form: FormPage) => [...form.root.querySelectorAll('[role=option]')].map(read);
const active = (form: FormPage) =>
  read(form.root.getElementById(form.field(city).getAttribute('aria-activedescendant') ?? ''));
const isExpanded = (form: FormPage) => form.field(city).getAttribute('aria-expanded') === 'true';

describe('A list of places to choose from', () => {
  it('comes to the input that stands there: its element, focus, caret and text stay', async () => {
    const form = await mountWhole();
    const input = form.field(city);
    expect(input.role).to.equal(null);
    input.focus();
    form.put(city, 'Maksar');
    input.setSelectionRange(3, 3);
    await form.until(() => input.role === 'combobox', 'a combobox');
    expect(form.field(city)).to.equal(input);
    expect(form.focuses(city)).to.equal(true);
    expect([input.value, input.selectionStart, input.selectionEnd]).to.deep.equal(['Maksar', 3, 3]);
    await type(form, 'as');
    expect(input.value).to.equal('Makassar');
  });

  it('opens while a person types, best first, each with its province', async () => {
    const form = await mountCombobox();
    expect(isExpanded(form)).to.equal(false);
    await type(form, 'bandu');
    expect(isExpanded(form)).to.equal(true);
    expect(offered(form)).to.deep.equal([
      'Kabupaten Bandung Jawa Barat',
      'Kabupaten Bandung Barat Jawa Barat',
      'Kota Bandung Jawa Barat',
    ]);
    expect([...form.root.querySelectorAll('mark')].map(read)).to.deep.equal(['Bandu', 'Bandu', 'Bandu']);
    expect(form.find('[role=listbox]').getAttribute('aria-label')).to.equal(city);
    expect(form.field(city).getAttribute('aria-controls')).to.equal(form.find('[role=listbox]').id);
  });

  it('is used by keys: down and up, Enter chooses and does not go on, then Enter goes on', async () => {
    const form = await mountCombobox();
    await type(form, 'bandung');
    await hold(form, 'ArrowDown');
    await hold(form, 'ArrowDown');
    expect(active(form)).to.equal('Kabupaten Bandung Barat Jawa Barat');
    await hold(form, 'ArrowUp');
    await hold(form, 'ArrowUp');
    expect(active(form)).to.equal('');
    await hold(form, 'ArrowUp');
    expect(active(form)).to.equal('Kota Bandung Jawa Barat');
    await hold(form, 'Enter');
    expect(form.field(city).value).to.equal('Kota Bandung');
    expect(isExpanded(form)).to.equal(false);
    expect(form.has('#error-summary')).to.equal(false);
    expect(form.focuses(city)).to.equal(true);
    await hold(form, 'Enter');
    await form.until(() => form.has('#error-summary'), 'what else is wrong in the step');
  });

  it('closes with Escape and keeps the text; a dialog around it hears nothing of that', async () => {
    const form = await mountCombobox();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    await type(form, 'bogor');
    await hold(form, 'Escape');
    expect([form.field(city).value, isExpanded(form)]).to.deep.equal(['bogor', false]);
    await hold(form, 'Escape');
    document.removeEventListener('keydown', hear);
    expect(heard.filter((key) => key === 'Escape')).to.have.length(1);
    expect(form.field(city).value).to.equal('bogor');
  });

  it('closes when a person goes on by Tab, and what was typed stays', async () => {
    const form = await mountCombobox();
    await type(form, 'jawa');
    await hold(form, 'ArrowDown');
    await hold(form, 'Tab');
    expect(form.focused).to.equal('Ya, 18 tahun ke atas');
    expect([form.field(city).value, form.has('.suggestions')]).to.deep.equal(['jawa', false]);
  });

  it('opens by a key, with few words of how many more there are', async () => {
    const form = await mountCombobox();
    await hold(form, 'ArrowDown');
    expect(offered(form)).to.have.length(50);
    expect(active(form)).to.equal('Kabupaten Aceh Selatan Aceh');
    expect(read(form.find('.suggestions p'))).to.equal('464 pilihan lagi. Ketik lebih banyak huruf.');
    await hold(form, 'Home');
    expect(active(form)).to.equal('');
  });

  it('is chosen from by pressing, and the focus stays in the input', async () => {
    const form = await mountCombobox();
    await type(form, 'bandung');
    await press(form.find('[role=option]:last-child'));
    await form.drawn();
    expect(form.field(city).value).to.equal('Kota Bandung');
    expect(form.focuses(city)).to.equal(true);
    expect(form.has('.suggestions')).to.equal(false);
  });

  it('says that what is typed is used where nothing fits, and lets what is below be pressed', async () => {
    const form = await mountCombobox();
    await type(form, 'Kuala Lumpur');
    expect(read(form.find('.suggestions'))).to.equal('Tidak ada di daftar. Yang Anda ketik tetap dipakai.');
    expect(isExpanded(form)).to.equal(false);
    await press(form.field('Ya, 18 tahun'));
    await form.drawn();
    expect(form.field('Ya, 18 tahun').checked).to.equal(true);
    expect(form.field(city).value).to.equal('Kuala Lumpur');
  });

  it('goes away when nothing is left to choose', async () => {
    const form = await mountCombobox();
    await type(form, 'makassa');
    expect(offered(form)).to.deep.equal(['Kota Makassar Sulawesi Selatan']);
    await type(form, 'r');
    expect(form.has('.suggestions')).to.equal(false);
  });

  it('tells how many there are when a person pauses', async () => {
    const form = await mountCombobox();
    await type(form, 'bandung');
    expect(said(form)).to.equal('');
    await form.until(() => said(form) !== '', 'a number of suggestions');
    expect(said(form)).to.equal('3 pilihan. Gunakan tombol panah atas dan bawah.');
  });
});

describe('A few suggestions of the fair', () => {
  const study = 'Jurusan atau bidang studi';

  async function mountAtStudy(page: Page = {}) {
    const form = await mountWhole(page);
    form.take('Pendidikan terakhir', 'Sarjana (S1)');
    await form.until(() => form.has('[name=field][role=combobox]'), 'suggestions');
    await press(form.field(study));
    await form.drawn();
    return form;
  }

  it('are all shown to whoever presses the empty input, and may be left', async () => {
    const form = await mountAtStudy();
    expect(offered(form)).to.deep.equal(['Informatika']);
    await type(form, 'Tari');
    await hold(form, 'Tab');
    expect([form.field(study).value, form.has('.suggestions')]).to.deep.equal(['Tari', false]);
  });

  it('are in the widget’s language', async () => {
    const form = await mountAtStudy();
    form.element.lang = 'en';
    await form.until(() => offered(form).join() === 'Informatics', 'in English');
  });

  it('say their language where it is another', async () => {
    const { vocabularies } = formDocument() as { vocabularies: object };
    const fields = [{ code: 'it', label: { en: 'Informatics' } }];
    const form = await mountAtStudy({ fair: formDocument({ vocabularies: { ...vocabularies, fields } }) });
    expect(form.find('[role=option] > [lang]').lang).to.equal('en');
  });

  it('go when what was typed is the one that fits, in capitals or not', async () => {
    const form = await mountAtStudy();
    await type(form, 'informatika');
    expect(form.has('.suggestions')).to.equal(false);
  });
});

describe('A fair elsewhere', () => {
  it('has no list of Indonesia’s places: any text is a city', async () => {
    const fair = formDocumentWith({ timeZone: 'Asia/Singapore' });
    const form = await mountWhole({ fair });
    await press(form.field(city));
    await form.until(() => form.has('[role=status].unseen'), 'all that helps to answer');
    await type(form, 'bandung');
    expect([form.field(city).role, form.field(city).value, form.has('.suggestions')]).to.deep.equal([
      null,
      'bandung',
      false,
    ]);
  });
});
