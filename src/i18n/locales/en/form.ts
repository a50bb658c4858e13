import type { form as reference } from '../id/form.ts';
import type { Translation } from '../../translation.ts';

/** Words of both forms, in English. */
export const form: Translation<typeof reference> = {
  progress: 'Step {{step}} of {{steps}}',
  next: 'Continue',
  back: 'Back',
  send: 'Send',
  yes: 'Yes',
  no: 'No',
  left_one: '{{count}} place left',
  left_other: '{{count}} places left',
  full: 'full',
  reason: 'Why this is asked:',
  choose: 'Choose…',
  chosenAs: 'choice {{rank}}',
  errorPrefix: 'Error:',
  minor:
    'Registering under the age of 18 needs the consent of a parent or guardian. Please contact the organiser.',
  unready:
    'The connection broke before the form was ready. Your answers are still on this page. Press again.',
  question: {
    fullName: {
      label: 'Full name',
      hint: 'One word is fine.',
    },
    mobile: {
      label: 'Mobile/WhatsApp number',
      hint: 'Give a phone number or an email address. One is enough.',
    },
    email: {
      label: 'Email',
    },
  },
  notice: {
    title: 'How your data is used',
    controller: 'Controller of the data: {{name}}.',
    retention: 'Data is kept for {{days}} days after the fair, then deleted.',
    policy: 'Read the whole privacy policy',
  },
};
