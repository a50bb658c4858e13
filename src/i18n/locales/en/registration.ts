import type { registration as reference } from '../id/registration.ts';
import type { Translation } from '../../translation.ts';

/** Words of the registration, in English. */
export const registration: Translation<typeof reference> = {
  title: 'Visitor registration',
  send: 'Send registration',
  step: {
    contact: 'Your contact',
    education: 'Education',
    'work-now': 'Work now',
    wanted: 'Work you want',
    visit: 'Your visit',
    consent: 'Consent',
  },
  question: {
    city: {
      label: 'City or regency where you live',
    },
    adult: {
      label: 'Are you 18 or older?',
      hint: 'We do not ask for your date of birth. This only makes your consent lawful.',
      option: {
        yes: 'Yes, 18 or older',
        no: 'Not yet 18',
      },
    },
    education: {
      label: 'Highest education',
      hint: 'Equivalency certificates (Paket A, B, C) count.',
    },
    field: {
      label: 'Field of study',
      hint: 'Choose from the list or write your own.',
    },
    worked7d: {
      label: 'In the last 7 days, did you do at least 1 hour of work for income?',
      hint: 'Freelance work, ride-hailing, selling and platform tasks count as work.',
      option: {
        yes: 'Yes',
        no: 'No',
        away: 'I have a job but was away',
        skip: 'I would rather not say',
      },
    },
    workForms: {
      label: 'Your current work',
      hint: 'Choose all that apply.',
      option: {
        employee_permanent: 'Permanent employee',
        employee_contract: 'Fixed-term or agency employee',
        platform: 'Tasks through a platform or app (AI data, design, courier, ride-hailing)',
        freelance: 'Freelancer with own clients',
        casual: 'Daily or odd jobs',
        business: 'Own business or selling',
        family: 'Helping a family business',
        apprentice: 'Paid internship or apprenticeship',
      },
    },
    notWorking: {
      label: 'Your situation now',
      option: {
        laid_off: 'Laid off',
        contract_ended: 'Contract ended',
        first_job: 'Looking for a first job',
        studying: 'At school or university',
        caring: 'Caring for family or home',
        returning: 'Returning to work after a break',
        other: 'Something else',
        skip: 'I would rather not say',
      },
    },
    contractGoal: {
      label: 'Type of job you want',
      option: {
        permanent_only: 'Permanent only',
        permanent_preferred: 'Permanent preferred; a contract is fine if it can become permanent',
        fixed_term_ok: 'Permanent or fixed-term',
        any: 'Anything',
      },
    },
    contractsAccepted: {
      label: 'Other forms you would accept',
      hint: 'Choose all that apply.',
    },
    openToAny: {
      label: 'I am open to any role',
    },
    roles: {
      label: 'Roles you want',
      hint: 'At most 5, separated by commas. For example: data analyst, office clerk.',
    },
    days: {
      label: 'Days you will come',
      hint: 'Choose all that apply.',
    },
    wave: {
      label: 'Arrival time',
      hint: 'Come at this time to keep the queue at the gate short. {{zone}}.',
    },
  },
  received: {
    title: 'You are registered',
    body: 'Show this QR code at the entrance. Keep a screenshot of it.',
    wave: 'Arrival time',
  },
};
