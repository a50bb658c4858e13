import { expect } from '@open-wc/testing';
import { stages as registrationStages } from '../candidate-registration/stages.ts';
import { stages as interestStages } from '../interest-form/stages.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { answersAlone, walk } from './fill-in.ts';
import { expectUsable } from './expect-usable.ts';
import type { FormPage } from './form-page.ts';
import { mountInterest, mountRegistration, type Page } from './mount-form.ts';

const interested = async (page: Page) => {
  const form = await mountInterest(page);
  await walk(form, [interestStages.id], answersAlone);
  return form;
};

const states: Readonly<Record<string, (page: Page) => Promise<FormPage>>> = {
  'filled in': interested,
  'with all that is wrong': async (page) => {
    const form = await mountInterest({ ...page, attributes: { employer: 'emp-laut' } });
    await form.press(interestStages.id.button);
    await form.until(() => form.has('#error-summary'), 'an error summary');
    return form;
  },
  'with its receipt': async (page) => {
    const form = await interested(page);
    form.button(interestStages.id.button).click();
    await form.until(() => form.has('.reference'), 'a receipt');
    return form;
  },
};

describe('Everyone can use an interest form 320 px wide, in both languages, light, dark and in their own colours', () => {
  for (const [state, reach] of Object.entries(states)) {
    it(`${state}: axe finds nothing, and nothing sticks out`, async () => {
      const { stop } = recordTrouble();
      await expectUsable(await reach({ width: 320 }));
      stop();
    });
  }
});

describe('Everyone can use a form', () => {
  it('with targets of 44 px', async () => {
    const form = await mountRegistration({ width: 320 });
    const small: string[] = [];
    const measure = () => {
      for (const control of form.root.querySelectorAll(
        'button, a, select, textarea, input:not(.unseen, .unseen *)',
      )) {
        const { width, height } = (control.closest('.option') ?? control).getBoundingClientRect();
        if (Math.min(width, height) < 44) small.push(control.outerHTML.slice(0, 120));
      }
    };
    for (const stage of registrationStages.id) {
      await walk(form, [stage], answersAlone);
      measure();
      form.button(stage.button).click();
      await form.until(() => form.heading !== stage.heading, 'the next step');
    }
    measure();
    expect(small).to.deep.equal([]);
  });

  it('with words too long for a line', async () => {
    const long = 'Ketidakberuntunganmempertanggungjawabkan'.repeat(2);
    const form = await mountInterest({ width: 320 });
    Object.assign(form.element, {
      fair: JSON.parse(
        JSON.stringify(form.element.fair).replaceAll('Juru Las', long).replaceAll('PT Laut Biru', long),
      ) as unknown,
      employer: 'emp-laut',
    });
    await form.until(() => form.text.includes(long), 'the long words');
    await expectUsable(form);
  });
});
