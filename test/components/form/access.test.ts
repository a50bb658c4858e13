import { expect } from '@open-wc/testing';
import { stages as registrationStages } from '../candidate-registration/stages.ts';
import { stages as interestStages } from '../interest-form/stages.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { asAsked } from './as-asked.ts';
import { busyForLong, Endpoint, held, invalid, problem, receipt, type Answer } from './endpoint.ts';
import { answersAlone, atOnce, walk } from './fill-in.ts';
import { formDocument, formDocumentWith, withGuardian } from './form-document.ts';
import { expectUsable } from './expect-usable.ts';
import type { FormPage } from './form-page.ts';
import { mountAtReview } from './mount-at-review.ts';
import { mountInterest, mountRegistration, type Page } from './mount-form.ts';
import { goOffline } from './surroundings.ts';

/** A registration that was sent, and was answered so. */
const sent =
  (answer: Answer, attributes: Record<string, string> = {}) =>
  async (page: Page) => {
    const form = await mountAtReview({ ...page, to: new Endpoint(answer), attributes });
    form.button('Kirim pendaftaran').click();
    await form.until(() => !form.has('.reviewed') || form.has('[role=alert], #error-summary'), 'an outcome');
    return form;
  };

const interested = async (page: Page) => {
  const form = await mountInterest(page);
  await walk(form, [interestStages.id], answersAlone);
  return form;
};

const states: Readonly<Record<string, (page: Page) => Promise<FormPage>>> = {
  'with all that is wrong in a step': async (page) => {
    const form = await mountRegistration(page);
    await form.press('Lanjut');
    await form.until(() => form.has('#error-summary'), 'an error summary');
    return form;
  },
  'of someone under 18': async (page) => {
    const form = await mountRegistration({ ...page, fair: formDocument(withGuardian()) });
    await walk(form, registrationStages.id.slice(0, 1), atOnce);
    await form.reaches('Tempat tinggal');
    form.put('Kabupaten/kota', 'Maros');
    form.tick('Belum 18');
    await form.press('Lanjut');
    await form.reaches('Orang tua atau wali');
    return form;
  },
  'on one page': (page) => mountRegistration({ ...page, attributes: { layout: 'single' } }),
  'on its way': sent(held().answer),
  offline: async (page) => {
    goOffline();
    return sent(receipt())(page);
  },
  'not confirmed': sent(busyForLong),
  'refused for good': sent(problem(410, 'closed')),
  'refused for an answer': sent(
    invalid({ pointer: '#/data/email', detail: 'Domain?' }, { detail: 'Sistem.' }),
  ),
  'overtaken by a newer one': sent(problem(409, 'superseded')),
  'with its receipt': sent(receipt({ ticket: 'T', next: { id: 'Cetak.', en: 'Print.' } })),
  'in test mode': sent(receipt(), { 'test-mode': '' }),
  'without a privacy notice': (page) =>
    mountRegistration({ ...page, fair: formDocumentWith({ privacy: null }) }),
  'whose fair cannot be had': async (page) => {
    const form = await mountRegistration(page);
    Object.assign(form.element, { fair: null, src: asAsked({ status: 500 }) });
    await form.until(() => form.has('[role=alert]'), 'a failure');
    return form;
  },
  'of interest, filled in': interested,
  'of interest, with all that is wrong': async (page) => {
    const form = await mountInterest({ ...page, attributes: { employer: 'emp-laut' } });
    await form.press(interestStages.id.button);
    await form.until(() => form.has('#error-summary'), 'an error summary');
    return form;
  },
  'of interest, with its receipt': async (page) => {
    const form = await interested(page);
    form.button(interestStages.id.button).click();
    await form.until(() => form.has('.reference'), 'a receipt');
    return form;
  },
};

describe('Everyone can use a form 320 px wide, in both languages, light and dark', () => {
  for (const [state, reach] of Object.entries(states)) {
    it(`${state}: axe finds nothing, and nothing sticks out`, async () => {
      const { stop } = recordTrouble();
      await expectUsable(await reach({ width: 320 }));
      stop();
    });
  }

  it('in every step and in the review: axe finds nothing, and nothing sticks out', async () => {
    const form = await mountRegistration({ width: 320 });
    for (const stage of registrationStages.id) {
      await walk(form, [stage], answersAlone);
      await expectUsable(form);
      form.button(stage.button).click();
      await form.until(() => form.heading !== stage.heading, 'the next step');
    }
    await expectUsable(form);
  });

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
