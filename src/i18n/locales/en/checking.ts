import type { checking as reference } from '../id/checking.ts';
import type { Translation } from '../../translation.ts';

/** What is wrong with answers, in English. */
export const checking: Translation<typeof reference> = {
  errorTitle_one: 'There is {{count}} thing to correct',
  errorTitle_other: 'There are {{count}} things to correct',
  problem: {
    required: 'This needs an answer.',
    'too-long': 'At most {{most}} characters.',
    'too-many': 'Choose at most {{most}}.',
    email: 'Write an email address like name@example.com.',
    phone: 'Write a phone number like 0812 3456 7890, or begin with + for another country.',
    link: 'Write the whole link, beginning with https://.',
    number: 'Enter a whole number from {{least}} to {{most}}.',
    date: 'Enter a full date.',
    nik: 'A NIK has 16 digits.',
    'postal-code': 'A postcode has 5 digits, such as 11440.',
    contact: 'Enter a phone number or an email address.',
    choice: 'Choose one of the answers offered.',
    text: 'This cannot be used as it is.',
    full: 'This one is full. Choose another.',
    refused: 'Contact the organiser to go on.',
    'one-of': 'Give a phone number or an email address. One is enough.',
    other: 'The organiser cannot accept this. Please check it.',
    'wave-full': 'This arrival time has just filled up. Your other answers are kept. Choose another time.',
    'slot-full': 'This slot has just filled up. Your other answers are kept. Choose another slot.',
    'too-many-interests': 'You have reached this fair’s limit of interests.',
    'too-many-slots': 'You have reached this fair’s limit of slots.',
    'slot-same-employer': 'You already have a slot with this employer.',
    'slot-overlap': 'This slot is at the same time as another of yours. Choose another time.',
    'slot-before-arrival': 'This slot is before your arrival time. Choose a later one.',
  },
  question: {
    fullName: {
      problem: {
        required: 'Enter your full name.',
      },
    },
    city: {
      problem: {
        required: 'Enter the city or regency where you live.',
      },
    },
    adult: {
      problem: {
        required: 'Choose yes or no.',
      },
    },
    education: {
      problem: {
        required: 'Choose your highest education.',
      },
    },
    guardianName: {
      problem: {
        required: 'Enter your parent’s or guardian’s name.',
      },
    },
    guardianRelation: {
      problem: {
        required: 'Choose who they are to you.',
      },
    },
    guardianContact: {
      problem: {
        required: 'Enter your parent’s or guardian’s phone or email.',
      },
    },
    links: {
      problem: {
        'too-many': 'Enter up to {{most}} links.',
      },
    },
    field: {
      problem: {
        required: 'Enter your field of study.',
      },
    },
    worked7d: {
      problem: {
        required: 'Choose an answer. “I would rather not say” is one.',
      },
    },
    workForms: {
      problem: {
        required: 'Choose at least one.',
      },
    },
    notWorking: {
      problem: {
        required: 'Choose an answer. “I would rather not say” is one.',
      },
    },
    contractGoal: {
      problem: {
        required: 'Choose the type of job you want.',
      },
    },
    roles: {
      problem: {
        required: 'Enter at least one role, or tick “I am open to any role”.',
        'too-many': 'Enter at most {{most}} roles.',
      },
    },
    days: {
      problem: {
        required: 'Choose at least one day.',
      },
    },
    wave: {
      problem: {
        required: 'Choose an arrival time.',
      },
    },
    consent: {
      problem: {
        required: 'This needs your agreement to go on.',
      },
    },
    employerId: {
      problem: {
        required: 'Choose an employer.',
      },
    },
    vacancyIds: {
      problem: {
        required: 'Choose at least one vacancy, or tick “Any suitable position”.',
        'too-many': 'Choose at most {{most}} vacancies.',
      },
    },
    registered: {
      problem: {
        required: 'Choose yes or not yet.',
      },
    },
    registrationRef: {
      problem: {
        required: 'Enter your registration reference.',
        unknown: 'This reference was not found. Please check it.',
      },
    },
    slotIds: {
      problem: {
        full: 'This slot is full. Choose another.',
      },
    },
  },
};
