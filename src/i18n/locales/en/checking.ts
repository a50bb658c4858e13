import type { checking as reference } from '../id/checking.ts';
import type { Translation } from '../../translation.ts';

/** Words of checking: what is wrong with answers, and the review of them, in English. */
export const checking: Translation<typeof reference> = {
  errorTitle_one: 'There is {{count}} thing to correct',
  errorTitle_other: 'There are {{count}} things to correct',
  file: {
    hint: '{{kinds}}, {{size}} at most.',
    choose: 'Choose a file',
    change: 'Change the file',
    photograph: 'Take a photo',
    remove: 'Remove',
    removeWhat: 'Remove {{name}}',
    drop: 'or drop a file here',
    kept: 'Still used:',
    busy: 'Preparing the file…',
    ready: '{{name}} is ready to be sent.',
  },
  change: 'Change',
  changeWhat: 'Change {{question}}',
  leftOut: 'Left out: {{questions}}.',
  answer: 'Answer',
  answerWhat: 'Answer {{question}}',
  toReview: 'Back to the summary',
  review: 'Check your answers',
  reviewHint: 'Nothing has been sent yet. Check first, then send.',
  notAnswered: 'Not answered',
  doubt: {
    'nik-date': 'Please check: the date of birth in this NIK is unusual. If it is right, just go on.',
    'nik-serial': 'Please check: this NIK ends in 0000. If it is right, just go on.',
  },
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
    'wave-full':
      'This arrival time has just filled up. Your other answers are kept. Choose another time or day.',
    'all-full':
      'All arrival times have just filled up. Your answers stay on this page. Please contact the organiser.',
    waiting: 'All arrival times have just filled up. Your answers are kept. You can join the waiting list.',
    'slot-full': 'This slot has just filled up. Your other answers are kept. Choose another slot.',
    'too-many-interests': 'You have reached this fair’s limit of interests.',
    'too-many-slots': 'You have reached this fair’s limit of slots.',
    'slot-same-employer': 'You already have a slot with this employer.',
    'slot-overlap': 'This slot is at the same time as another of yours. Choose another time.',
    'slot-before-arrival': 'This slot is before your arrival time. Choose a later one.',
    'file-empty': 'This file is empty. Choose another file.',
    'file-too-large':
      'This file is too large. The most is {{size}}. Make it smaller, or choose another file.',
    'file-kind': 'A file of the kind {{found}} cannot be used. Choose a file of the kind {{accepted}}.',
    'file-unknown': 'The kind of this file is not known. Choose a file of the kind {{accepted}}.',
    'file-heic': 'A HEIC photo cannot be used. Save it as JPG first, then choose it again.',
    'file-doc':
      'An old Word document (.doc), or one with a password, cannot be used. Save it as {{accepted}} without a password, then choose it again.',
    'file-renamed':
      'The name of this file ends in {{named}}, but its content is {{found}}. Choose a file whose name and content agree.',
    'file-not':
      'The name of this file ends in {{named}}, but its content is not {{named}}. Choose another file.',
    'file-unreadable': 'This file is damaged or incomplete. Choose another file.',
    'file-changed': 'This file was changed, moved or deleted after you chose it. Choose it again.',
    'file-blocked': 'Your browser does not let this page prepare a photo. Choose your CV as a document.',
    'file-several': 'Choose one file only.',
    'file-gone': 'This file is no longer on this page. Choose it again.',
    'file-altered': 'This file was damaged on its way. Send it again, or choose another file.',
    'file-refused-size':
      'The server refused this file because it is too large. Choose a smaller file, or remove this one.',
    'file-refused-kind':
      'The server does not take files of this kind. Choose another file, or remove this one.',
  },
  suggestions: {
    offered_one: '{{count}} suggestion. Use the up and down arrows.',
    offered_other: '{{count}} suggestions. Use the up and down arrows.',
    more_one: '{{count}} more. Type more letters.',
    more_other: '{{count}} more. Type more letters.',
    none: 'Not in the list. What you typed will be used.',
  },
  tags: {
    remove: 'Remove {{tag}}',
    added: '{{tag}} added.',
    removed: '{{tag}} removed.',
    twice: '{{tag}} is there already.',
    full: 'At most {{most}}. Remove one to add another.',
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
