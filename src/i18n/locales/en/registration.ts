import type { registration as reference } from '../id/registration.ts';
import type { Translation } from '../../translation.ts';

/** Words of the registration, in English. */
export const registration: Translation<typeof reference> = {
  title: 'Visitor registration',
  send: 'Send registration',
  step: {
    contact: 'Your contact',
    home: 'Where you live',
    guardian: 'Parent or guardian',
    education: 'Education',
    'work-now': 'Work now',
    skills: 'Skills and CV',
    wanted: 'Work you want',
    terms: 'Where and when you can work',
    visit: 'Your visit',
    more: 'Questions from the organiser',
    consent: 'Consent',
  },
  question: {
    preferredName: {
      label: 'What should we call you?',
      hint: 'It is written on your badge.',
    },
    contactBy: {
      label: 'Contact me by',
      option: {
        whatsapp: 'WhatsApp',
        sms: 'SMS',
        email: 'Email',
        phone: 'Phone call',
      },
    },
  },
};
