import { expect } from '@open-wc/testing';
import { press } from '../../setup/hands.ts';
import { read } from '../../setup/read.ts';
import type { FormPage } from '../form/form-page.ts';
import { hold, mountWhole, said, type } from './keys.ts';

const roles = 'Posisi yang Anda minati';
const places = 'Wilayah kerja';

async function mountTags(label = roles) {
  const form = await mountWhole();
  await press(form.field(label));
  await form.until(() => form.focuses(label) && form.has('[role=status].unseen'), 'all that helps to answer');
  if (label === places) await form.until(() => form.field(label).role === 'combobox', 'suggestions');
  return form;
}

const tags = (form: FormPage) =>
  [...form.root.querySelectorAll('.tag')].map((tag) => read(tag.querySelector('span')));

function paste(form: FormPage, text: string) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new Event('paste', { bubbles: true, cancelable: true });
  // Firefox makes its own, empty one.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  form.field(roles).dispatchEvent(event);
  return form.drawn();
}

describe('Tags', () => {
  it('are made by Enter and by commas; the form does not go on, and what is typed next stays', async () => {
    const form = await mountTags();
    await type(form, 'analis data');
    await hold(form, 'Enter');
    expect([tags(form), form.field(roles).value]).to.deep.equal([['analis data'], '']);
    expect(said(form)).to.equal('analis data ditambahkan.');
    await type(form, 'admin, kas');
    expect([tags(form), form.field(roles).value]).to.deep.equal([['analis data', 'admin'], 'kas']);
    expect(form.has('#error-summary')).to.equal(false);
    expect(form.find('.tags').getAttribute('aria-label')).to.equal(roles);
  });

  it('with Enter in the empty input go on, as every field does', async () => {
    const form = await mountTags();
    await type(form, 'admin,');
    await hold(form, 'Enter');
    await form.until(() => form.has('#error-summary'), 'what is wrong in the form');
  });

  it('take what was typed before they came, whole, and leave the caret where it is', async () => {
    const form = await mountWhole();
    const input = form.field(roles);
    input.focus();
    form.put(roles, 'analis data, adm');
    input.setSelectionRange(4, 4);
    await form.until(() => form.has('[role=status].unseen'), 'all that helps to answer');
    expect([input.value, input.selectionStart, tags(form)]).to.deep.equal(['analis data, adm', 4, []]);
    input.setSelectionRange(16, 16);
    await type(form, 'in,');
    expect([tags(form), form.field(roles).value]).to.deep.equal([['analis data', 'admin'], '']);
    expect(form.field(roles)).to.equal(input);
  });

  it('come of a pasted list, one a line or with commas', async () => {
    const form = await mountTags();
    await type(form, 'las');
    await paste(form, '\nadmin\r\nkasir; koki');
    expect([tags(form), form.field(roles).value]).to.deep.equal([['las', 'admin', 'kasir', 'koki'], '']);
  });

  it('go by Backspace in the empty input, the last first, which is said', async () => {
    const form = await mountTags();
    await type(form, 'las,admin,x');
    await hold(form, 'Backspace');
    expect(tags(form)).to.deep.equal(['las', 'admin']);
    await hold(form, 'Backspace');
    expect([tags(form), said(form)]).to.deep.equal([['las'], 'admin dihapus.']);
    expect(form.focuses(roles)).to.equal(true);
  });

  it('go by their buttons; the focus goes to the next one, at last to the input', async () => {
    const form = await mountTags();
    await type(form, 'las,admin,kasir,');
    await form.press('Hapus admin');
    expect([tags(form), form.focused, said(form)]).to.deep.equal([
      ['las', 'kasir'],
      'Hapus kasir',
      'admin dihapus.',
    ]);
    await hold(form, 'Enter');
    expect(form.focused).to.equal('Hapus las');
    await hold(form, 'Enter');
    expect(form.focuses(roles)).to.equal(true);
    expect(form.has('.tags')).to.equal(false);
  });

  it('are told once: one that is there is not added, and that is said', async () => {
    const form = await mountTags();
    await type(form, 'Las,las,');
    expect([tags(form), form.field(roles).value]).to.deep.equal([['Las'], '']);
    expect(said(form)).to.equal('las sudah ada.');
    expect(read(form.find('.suggestions'))).to.equal('las sudah ada.');
    await type(form, 'a');
    expect(form.has('.suggestions')).to.equal(false);
  });

  it('have a limit: what finds no room stays in the input, and that is said', async () => {
    const form = await mountTags();
    await type(form, 'a,b,c,d,e,f,');
    expect([tags(form), form.field(roles).value]).to.deep.equal([['a', 'b', 'c', 'd', 'e'], 'f']);
    expect(said(form)).to.equal('Paling banyak 5. Hapus satu dulu untuk menambah.');
    await hold(form, 'Enter');
    expect([tags(form).length, form.has('#error-summary')]).to.deep.equal([5, false]);
    await form.press('Hapus a');
    await press(form.field(roles));
    await hold(form, 'Enter');
    expect([tags(form), form.field(roles).value]).to.deep.equal([['b', 'c', 'd', 'e', 'f'], '']);
  });

  it('take the last by Tab; after a press elsewhere it stays typed, and counts', async () => {
    const form = await mountTags();
    await type(form, 'las');
    await hold(form, 'Tab');
    expect([tags(form), form.field(roles).value]).to.deep.equal([['las'], '']);
    await press(form.field(roles));
    await type(form, 'admin');
    await form.press('Kirim pendaftaran');
    await form.until(() => form.has('#error-summary'), 'what is wrong in the form');
    expect(form.summary.join()).not.to.contain('posisi');
    expect([tags(form), form.field(roles).value]).to.deep.equal([['las'], 'admin']);
  });

  it('are forgotten with all else when the next person begins', async () => {
    const form = await mountTags();
    await type(form, 'las,admin');
    form.element.reset();
    await form.drawn();
    expect([tags(form), form.field(roles).value]).to.deep.equal([[], '']);
  });

  it('of places offer the list of places, and take what is chosen', async () => {
    const form = await mountTags(places);
    await type(form, 'bandung');
    await hold(form, 'ArrowDown');
    await hold(form, 'Enter');
    expect([tags(form), form.field(places).value]).to.deep.equal([['Kabupaten Bandung'], '']);
    expect(form.has('.suggestions')).to.equal(false);
    await type(form, 'kuala lumpur');
    await hold(form, 'Enter');
    await type(form, 'solo,kota surakarta,');
    expect(tags(form)).to.deep.equal(['Kabupaten Bandung', 'kuala lumpur', 'solo']);
    expect(said(form)).to.equal('kota surakarta sudah ada.');
  });
});
