import type { interest as reference } from '../id/interest.ts';
import type { Translation } from '../../translation.ts';

/** Words of the interest form, in English. */
export const interest: Translation<typeof reference> = {
  title: 'Express interest',
  send: 'Send interest',
  step: {
    choose: 'Employer and vacancies',
    about: 'About you',
    time: 'Interview time',
    share: 'Consent to share',
  },
  question: {
    employerId: {
      label: 'Employer',
    },
    vacancyIds: {
      label: 'Vacancies you want',
      hint: 'At most 3. The order in which you tick them is the order of your wish.',
    },
    anyVacancy: {
      label: 'Any suitable position',
    },
    registered: {
      label: 'Have you registered for this fair?',
      option: {
        yes: 'Yes, I have a reference',
        no: 'Not yet',
      },
    },
    registrationRef: {
      label: 'Registration reference',
      hint: 'It is on your ticket.',
    },
    motivation: {
      label: 'One reason you fit',
    },
    question: {
      label: 'A question for the employer',
    },
    slotIds: {
      label: 'Interview slot',
      hint: 'Choose one time. {{zone}}.',
      none: 'No slot, I will come to the booth',
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
    another: 'Express interest to another employer',
  },
};
