import { expect } from '@open-wc/testing';
import { press } from '../../setup/hands.ts';
import { read } from '../../setup/read.ts';
import { atOnce, walk } from '../form/fill-in.ts';
import type { FormPage } from '../form/form-page.ts';
import { mountRegistration } from '../form/mount-form.ts';
import { stages } from './stages.ts';

describe('Arrival times', () => {
  async function mountAtVisit() {
    const form = await mountRegistration();
    await walk(form, stages.id.slice(0, 7), atOnce);
    await form.reaches('Kunjungan Anda');
    return form;
  }
  const offered = (form: FormPage) =>
    [...form.root.querySelectorAll<HTMLInputElement>('[name=wave]')].map(
      (radio) => `${read(radio.labels?.[0] ?? null)}${radio.disabled ? ' (disabled)' : ''}`,
    );
  const first = [
    'Selasa, 4 Mei 2027, 09.00–10.00 penuh (disabled)',
    'Selasa, 4 Mei 2027, 10.00–11.00 sisa 3 tempat',
  ];

  it('are those of the first day chosen; a full one says so and cannot be chosen', async () => {
    const form = await mountAtVisit();
    expect(offered(form)).to.deep.equal([]);
    await press(form.field('Rabu'));
    await form.drawn();
    expect(offered(form)).to.deep.equal(['Rabu, 5 Mei 2027, 09.00–10.00', 'Rabu, 5 Mei 2027, 10.00–11.00']);
    await press(form.field('Selasa'));
    await form.drawn();
    expect(offered(form)).to.deep.equal(first);
  });

  it('of a day that is no longer the first are not kept', async () => {
    const form = await mountAtVisit();
    await press(form.field('Rabu'));
    await form.drawn();
    await press(form.field('09.00–10.00'));
    await press(form.field('Selasa'));
    await form.drawn();
    await form.press('Lanjut');
    await form.until(() => form.has('#error-summary'), 'an error summary');
    expect(form.heading).to.equal('Kunjungan Anda');
    expect(form.summary).to.have.length(1);
  });

  it('are led to at the first that can be chosen', async () => {
    const form = await mountAtVisit();
    await press(form.field('Selasa'));
    await form.press('Lanjut');
    await form.until(() => form.has('#error-summary'), 'an error summary');
    await press(form.button('Pilih jam kedatangan.'));
    await form.drawn();
    expect(form.focuses('10.00–11.00'), form.focused).to.equal(true);
  });
});
