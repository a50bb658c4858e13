import type { Question } from '../../question.ts';

const codes = (...list: string[]) => list.map((code) => ({ code }));

/** Asked where a person lives, at a fair in Indonesia alone. */
export const province: Question = { id: 'province', kind: 'derived', from: 'city', digits: 2, silent: true };

export const postalCode: Question = {
  id: 'postalCode',
  kind: 'text',
  rule: 'postal-code',
  most: 5,
  autocomplete: 'postal-code',
};

/** The number of the identity card. It tells birth date and sex, so it is asked only where the organiser must. */
export const nik: Question = {
  id: 'nik',
  kind: 'text',
  rule: 'nik',
  most: 16,
  autocomplete: 'off',
  sensitive: true,
};

/** The card of people who look for work, which some fairs issue on the day. */
export const ak1: Question = { id: 'ak1', kind: 'choice', options: codes('yes', 'no', 'make_one_at_fair') };

/**
 * What work a person does, as the labour force survey counts it (Sakernas; ICSE-18). Work by the task comes before work by
 * the month: the order in which people at a fair look for theirs.
 */
export const workForms: Question = {
  id: 'workForms',
  kind: 'choices',
  when: [{ question: 'worked7d', is: ['yes', 'away'] }],
  required: true,
  options: codes(
    'platform',
    'freelance',
    'casual',
    'employee_contract',
    'employee_permanent',
    'business',
    'family',
    'apprentice',
  ),
};
