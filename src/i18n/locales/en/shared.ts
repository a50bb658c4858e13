import type { shared as reference } from '../id/shared.ts';
import type { Translation } from '../../translation.ts';

/** Words that every widget needs, in English. */
export const shared: Translation<typeof reference> = {
  loading: 'Loading…',
  retry: 'Try again',
  optional: 'optional',
  testMode: 'Test mode: nothing is sent.',
  failed: {
    title: 'This cannot be shown yet',
    'no-source': 'This page does not say where the job fair’s data is.',
    network: 'The job fair’s data could not be fetched. Check your internet connection and try again.',
    status: 'The job fair’s data is not available on the server at the moment.',
    format: 'The job fair’s data could not be read.',
    fair: 'The job fair’s data is incomplete.',
    safe: 'None of your data is lost.',
    'no-privacy': 'The form cannot be opened because there is no privacy notice yet.',
    'no-endpoint': 'The form cannot be opened because this page does not say where to send it.',
    insecure: 'The form cannot be sent from a page that is not secure (http). Open this page with https.',
  },
  contact: {
    organiser: 'Contact {{name}}',
    email: 'Email',
    whatsapp: 'WhatsApp',
  },
  time: {
    range: '{{start}}–{{end}} {{zone}}',
  },
};
