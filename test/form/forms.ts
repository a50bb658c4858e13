import type { Answers } from '../../src/model/answers.ts';
import type { Fair } from '../../src/model/fair.ts';
import { askedOfForm, offeredOptions } from '../../src/form/apply-conditions.ts';
import { listed } from '../../src/form/country/id/regencies.ts';
import { readPhone } from '../../src/form/country/id/read-phone.ts';
import type { Readers } from '../../src/form/normalise-value.ts';
import type { Form, Question } from '../../src/form/question.ts';
import { validateAnswers } from '../../src/form/validate-answers.ts';
import { fairOf, sampleDocument } from '../model/fair-documents.ts';

export const readers: Readers = { readPhone, lists: new Map([['regencies', listed]]) };

/** The sample fair, read once: no test changes it. */
export const sample: Fair = fairOf(sampleDocument());

/** The answers of the person the product began with: platform work, permanent work wanted, any role, phone only. */
export const niko: Answers = {
  fullName: 'Niko',
  mobile: '0812-3456 789',
  city: 'Jakarta Barat',
  adult: 'yes',
  education: 's1',
  field: 'Sastra/Bahasa',
  worked7d: 'yes',
  workForms: ['platform'],
  contractGoal: 'permanent_preferred',
  openToAny: true,
  days: ['2027-04-13'],
  wave: 'wave-13-4',
  'consent.process': true,
};

/** One interest in the employer of the sample that has slots. */
export const interest: Answers = {
  employerId: 'emp-senandika',
  vacancyIds: ['vac-002', 'vac-001'],
  registered: 'no',
  fullName: 'Niko',
  mobile: '0812-3456 789',
  slotIds: 'ses-10-03',
  'consent.share': true,
};

export const without = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));

/** The ids of what is asked of someone with these answers. */
export const asked = (form: Form, answers: Answers): string[] =>
  askedOfForm(form, answers).map(({ id }) => id);

export function questionOf(form: Form, id: string): Question {
  const found = form.steps.flatMap(({ questions }) => questions).find((question) => question.id === id);
  if (!found) throw new Error(`The form has no question ${id}.`);
  return found;
}

/** The codes that can be chosen at a question by someone with these answers. */
export function offered(form: Form, id: string, answers: Answers): string[] {
  const question = questionOf(form, id);
  if (!('options' in question)) throw new Error(`${id} offers nothing.`);
  return offeredOptions(question, answers)
    .filter(({ left }) => left !== 0)
    .map(({ code }) => code);
}

/** What is wrong, as `question: rule`. */
export function wrong(form: Form, answers: Answers): string[] {
  const { problems = [] } = validateAnswers(form, answers, readers);
  return problems.map(({ question, message }) => `${question}: ${message.key}`);
}

/** What would be sent; fails the test that asks where anything is wrong. */
export function valid(form: Form, answers: Answers) {
  const { valid: answersInOrder, problems } = validateAnswers(form, answers, readers);
  if (!answersInOrder) throw new Error(`Something is wrong: ${JSON.stringify(problems)}`);
  return answersInOrder;
}
