import { expect } from '@open-wc/testing';
import { stages } from '../candidate-registration/stages.ts';
import { press } from '../../setup/hands.ts';
import { atOnce, walk } from '../form/fill-in.ts';
import { expectUsable } from '../form/expect-usable.ts';
import type { FormPage } from '../form/form-page.ts';
import { mountRegistration, type Page } from '../form/mount-form.ts';
import { hold, type } from './keys.ts';

const city = 'Kabupaten/kota tempat tinggal';
const roles = 'Posisi yang Anda minati';

/** In the step that asks this, with all that helps to answer. */
async function mountAt(label: string, page: Page = {}): Promise<FormPage> {
  const form = await mountRegistration({ width: 320, ...page });
  for (const stage of stages.id) {
    await form.reaches(stage.heading);
    if (stage.deeds.some((deed) => 'into' in deed && label.startsWith(deed.into))) break;
    await walk(form, [stage], atOnce);
  }
  await press(form.field(label));
  await form.until(() => label === roles || form.field(label).role === 'combobox', 'suggestions');
  return form;
}

const states: Readonly<Record<string, () => Promise<FormPage>>> = {
  'with suggestions, one of them active': async () => {
    const form = await mountAt(city);
    await type(form, 'kepulauan');
    await hold(form, 'ArrowDown');
    return form;
  },
  'with more suggestions than are shown': async () => {
    const form = await mountAt(city);
    await hold(form, 'ArrowUp');
    return form;
  },
  'with a place that is not in the list': async () => {
    const form = await mountAt(city);
    await type(form, 'Kuala Lumpur');
    return form;
  },
  'with suggestions that were closed': async () => {
    const form = await mountAt(city);
    await type(form, 'bandung');
    await hold(form, 'Escape');
    return form;
  },
  'with tags, one twice and one of words too long for a line': async () => {
    const form = await mountAt(roles);
    await type(form, `las,admin,${'pengemudi'.repeat(6)},las,`);
    return form;
  },
};

describe('Everyone can use suggestions and tags 320 px wide, in both languages, light and dark', () => {
  for (const [state, reach] of Object.entries(states))
    it(`${state}: axe finds nothing, and nothing sticks out`, async () => expectUsable(await reach()));
});

describe('The suggestions', () => {
  const edges = (form: FormPage) => ({
    input: form.field(city).getBoundingClientRect(),
    popUp: form.find('.suggestions').getBoundingClientRect(),
  });

  for (const [title, page] of [
    ['stand below their input, as wide as it is', {}],
    ['do so from right to left', { attributes: { dir: 'rtl' } }],
  ] as const)
    it(title, async () => {
      const form = await mountAt(city, page);
      await type(form, 'bandung');
      await form.until(() => edges(form).popUp.top > edges(form).input.bottom, 'a place below');
      const { input, popUp } = edges(form);
      expect(popUp.top - input.bottom).to.be.within(1, 8);
      expect([popUp.left, popUp.width]).to.deep.equal([input.left, input.width]);
    });

  it('stand above it where there is no room below', async () => {
    const form = await mountAt(city);
    form.element.style.marginBlock = '150vh';
    await type(form, 'bandung');
    form.field(city).scrollIntoView({ block: 'end' });
    const above = () => edges(form).input.top - edges(form).popUp.bottom;
    await form.until(() => above() > 1 && above() < 8, 'a place above');
    expect(edges(form).popUp.left).to.equal(edges(form).input.left);
  });

  it('do so too where the browser knows no pop-ups', async () => {
    const { showPopover } = HTMLElement.prototype;
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    try {
      const form = await mountAt(city);
      await type(form, 'bandung');
      form.find('.suggestions').removeAttribute('popover');
      await form.until(() => edges(form).popUp.top > edges(form).input.bottom, 'a place below');
      expect(edges(form).popUp.left).to.equal(edges(form).input.left);
      await press(form.find('[role=option]'));
      await form.drawn();
      expect(form.field(city).value).to.equal('Kabupaten Bandung');
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });

  it('keep the active one in sight, and never scroll the page for it', async () => {
    const form = await mountAt(city);
    const before = form.field(city).getBoundingClientRect().top;
    await hold(form, 'ArrowUp');
    await form.until(() => form.find('[role=listbox]').scrollTop > 0, 'the last one in sight');
    const { top, bottom } = form.find('[aria-selected=true]').getBoundingClientRect();
    const list = form.find('[role=listbox]').getBoundingClientRect();
    expect([top >= list.top, bottom <= list.bottom + 0.5]).to.deep.equal([true, true]);
    expect(form.field(city).getBoundingClientRect().top).to.equal(before);
  });
});
