import type { form as reference } from '../id/form.ts';
import type { Translation } from '../../translation.ts';

/** Words of both forms, in English. */
export const form: Translation<typeof reference> = {
  progress: 'Step {{step}} of {{steps}}',
  next: 'Continue',
  back: 'Back',
  change: 'Change',
  changeWhat: 'Change {{question}}',
  toReview: 'Back to the summary',
  review: 'Check your answers',
  reviewHint: 'Nothing has been sent yet. Check first, then send.',
  send: 'Send',
  notAnswered: 'Not answered',
  yes: 'Yes',
  no: 'No',
  left_one: '{{count}} place left',
  left_other: '{{count}} places left',
  full: 'full',
  choose: 'Choose…',
  chosenAs: 'choice {{rank}}',
  errorTitle_one: 'There is {{count}} thing to correct',
  errorTitle_other: 'There are {{count}} things to correct',
  errorPrefix: 'Error:',
  minor:
    'Registering under the age of 18 needs the consent of a parent or guardian. Please contact the organiser.',
  unready:
    'The connection broke before the form was ready. Your answers are still on this page. Press again.',
  problem: {
    required: 'This needs an answer.',
    'too-long': 'At most {{most}} characters.',
    'too-many': 'Choose at most {{most}}.',
    email: 'Write an email address like name@example.com.',
    phone: 'Write a phone number like 0812 3456 7890, or begin with + for another country.',
    link: 'Write the whole link, beginning with https://.',
    choice: 'Choose one of the answers offered.',
    text: 'This cannot be used as it is.',
    full: 'This one is full. Choose another.',
    refused: 'Contact the organiser to go on.',
    'one-of': 'Give a phone number or an email address. One is enough.',
    other: 'The organiser cannot accept this. Please check it.',
    'wave-full': 'This arrival time has just filled up. Your other answers are kept. Choose another time.',
    'slot-full': 'This slot has just filled up. Your other answers are kept. Choose another slot.',
  },
  question: {
    fullName: {
      label: 'Full name',
      hint: 'One word is fine.',
      problem: { required: 'Enter your full name.' },
    },
    mobile: {
      label: 'Mobile/WhatsApp number',
      hint: 'Give a phone number or an email address. One is enough.',
    },
    email: { label: 'Email' },
  },
  notice: {
    title: 'How your data is used',
    controller: 'Controller of the data: {{name}}.',
    retention: 'Data is kept for {{days}} days after the fair, then deleted.',
    policy: 'Read the whole privacy policy',
  },
};
