import type { interest as reference } from '../id/interest.ts';
import type { Translation } from '../../translation.ts';

/** Words of the interest form, in English. */
export const interest: Translation<typeof reference> = {
  title: 'Express interest',
  send: 'Send interest',
  step: {
    choose: 'Employer and vacancies',
    about: 'About you',
    time: 'Interview slot',
    share: 'Consent to share',
  },
  question: {
    employerId: {
      label: 'Employer',
      problem: { required: 'Choose an employer.' },
    },
    vacancyIds: {
      label: 'Vacancies you want',
      hint: 'At most 3. The order in which you tick them is the order of your wish.',
      problem: {
        required: 'Choose at least one vacancy, or tick “Any suitable position”.',
        'too-many': 'Choose at most {{most}} vacancies.',
      },
    },
    anyVacancy: { label: 'Any suitable position' },
    registered: {
      label: 'Have you registered for this fair?',
      problem: { required: 'Choose yes or not yet.' },
      option: { yes: 'Yes, I have a reference', no: 'Not yet' },
    },
    registrationRef: {
      label: 'Registration reference',
      hint: 'It is on your ticket.',
      problem: {
        required: 'Enter your registration reference.',
        unknown: 'This reference was not found. Please check it.',
      },
    },
    motivation: { label: 'One reason you fit' },
    question: { label: 'A question for the employer' },
    slotIds: {
      label: 'Interview slot',
      hint: 'Choose one time. {{zone}}.',
      problem: { full: 'This slot is full. Choose another.' },
      none: 'No slot, I will come to the booth',
    },
    consent: {
      problem: { required: 'To send your interest, you need to agree to this sharing.' },
    },
  },
  starred: '★ {{name}}',
  shared: {
    fields: 'Data that is shared: {{fields}}.',
    registration: 'name and contact from your registration',
    nobody: 'No other employer receives it.',
  },
  received: {
    title: 'Your interest was sent',
    body: '{{employer}} has received your interest.',
    slot: 'Interview slot',
    another: 'Express interest to another employer',
  },
};
