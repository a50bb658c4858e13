import { expect } from '@open-wc/testing';
import { stages as registrationStages } from '../candidate-registration/stages.ts';
import { stages as interestStages } from '../interest-form/stages.ts';
import { axeFindings } from '../../setup/axe-findings.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { asAsked } from './as-asked.ts';
import { busyForLong, Endpoint, held, invalid, problem, receipt, type Answer } from './endpoint.ts';
import { atOnce, walk } from './fill-in.ts';
import { formDocumentWith } from './form-document.ts';
import type { FormPage } from './form-page.ts';
import { mountAtReview } from './mount-at-review.ts';
import { mountInterest, mountRegistration, type Page } from './mount-form.ts';
import { goOffline } from './surroundings.ts';

type Lang = 'id' | 'en';
const send = { id: 'Kirim pendaftaran', en: 'Send registration' };
const next = { id: 'Lanjut', en: 'Continue' };

/** A registration that was sent, and was answered so. */
const sent =
  (answer: Answer, attributes: Record<string, string> = {}) =>
  async (page: Page, lang: Lang) => {
    const form = await mountAtReview({ ...page, to: new Endpoint(answer), attributes });
    form.button(send[lang]).click();
    await form.until(() => !form.has('.reviewed') || form.has('[role=alert], #error-summary'), 'an outcome');
    return form;
  };

const interested = async (page: Page, lang: Lang) => {
  const form = await mountInterest(page);
  await walk(form, [interestStages[lang]], { ...atOnce, presses: async () => {} });
  return form;
};

const states: Readonly<Record<string, (page: Page, lang: Lang) => Promise<FormPage>>> = {
  'with all that is wrong in a step': async (page, lang) => {
    const form = await mountRegistration(page);
    await form.press(next[lang]);
    await form.until(() => form.has('#error-summary'), 'an error summary');
    return form;
  },
  'of someone under 18': async (page, lang) => {
    const form = await mountRegistration(page);
    form.tick(lang === 'id' ? 'Belum 18' : 'Not yet 18');
    return form;
  },
  'on one page': (page) => mountRegistration({ ...page, attributes: { layout: 'single' } }),
  'on its way': sent(held().answer),
  offline: async (page, lang) => {
    goOffline();
    return sent(receipt())(page, lang);
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
  'of interest, with all that is wrong': async (page, lang) => {
    const form = await mountInterest({ ...page, attributes: { employer: 'emp-laut' } });
    await form.press(interestStages[lang].button);
    await form.until(() => form.has('#error-summary'), 'an error summary');
    return form;
  },
  'of interest, with its receipt': async (page, lang) => {
    const form = await interested(page, lang);
    form.button(interestStages[lang].button).click();
    await form.until(() => form.has('.reference'), 'a receipt');
    return form;
  },
};

/** In both colour schemes; and nothing sticks out to the side. */
async function expectUsable(form: FormPage): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    form.element.colorScheme = scheme;
    await form.drawn();
    expect(await axeFindings(form.element), scheme).to.deep.equal([]);
  }
  const { scrollWidth, clientWidth } = form.element;
  expect(scrollWidth).to.be.at.most(clientWidth);
  for (const part of form.root.querySelectorAll('.root *:not(.unseen *, .unseen)')) {
    expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(
      form.element.getBoundingClientRect().right,
    );
  }
}

describe('Everyone can use a form 320 px wide', () => {
  for (const lang of ['id', 'en'] as const) {
    for (const [state, reach] of Object.entries(states)) {
      it(`${state}, in ${lang}, light and dark: axe finds nothing`, async () => {
        const { stop } = recordTrouble();
        const form = await reach({ lang, width: 320 }, lang);
        await expectUsable(form);
        stop();
      });
    }

    it(`in every step and in the review, in ${lang}, light and dark: axe finds nothing`, async () => {
      const form = await mountRegistration({ lang, width: 320 });
      await form.drawn();
      for (const stage of registrationStages[lang]) {
        await walk(form, [stage], { ...atOnce, presses: async () => {} });
        await expectUsable(form);
        form.button(stage.button).click();
        await form.until(() => form.heading !== stage.heading, 'the next step');
      }
      await expectUsable(form);
    });
  }

  it('with targets of 44 px', async () => {
    const form = await mountRegistration({ width: 320 });
    const small: string[] = [];
    const measure = () => {
      for (const control of form.root.querySelectorAll('button, a, select, textarea, input:not(.unseen *)')) {
        const { width, height } = (control.closest('.option') ?? control).getBoundingClientRect();
        if (Math.min(width, height) < 44) small.push(control.outerHTML.slice(0, 120));
      }
    };
    for (const stage of registrationStages.id) {
      await walk(form, [stage], { ...atOnce, presses: async () => {} });
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
