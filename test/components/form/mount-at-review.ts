import type { Answers } from '../../../src/model/answers.ts';
import { mountRegistration, type Page } from './mount-form.ts';

const answers: Answers = {
  fullName: 'Sri Wahyuni',
  mobile: '0812-3456 7890',
  email: 'sri@contoh.id',
  city: 'Makassar',
  adult: 'yes',
  education: 's1',
  field: 'informatika',
  worked7d: 'yes',
  workForms: ['platform', 'casual'],
  contractGoal: 'permanent_preferred',
  contractsAccepted: ['pkwt'],
  roles: 'analis data, admin',
  days: ['2027-05-05'],
  wave: 'wave-5-2',
  'consent.process': true,
};

/** A registration, all filled in, at the review: for tests that are about what comes after. */
export async function mountAtReview(page: Page = {}) {
  const form = await mountRegistration(page);
  // What other widgets of the page use: six steps in no time.
  (form.element as unknown as { giveAnswers(answers: Answers): void }).giveAnswers(answers);
  await form.element.goTo('review');
  await form.until(() => form.has('.reviewed'), 'the review');
  return form;
}
