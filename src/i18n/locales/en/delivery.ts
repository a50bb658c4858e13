import type { delivery as reference } from '../id/delivery.ts';
import type { Translation } from '../../translation.ts';

/** Words for a submission on its way and for its receipt, in English. */
export const delivery: Translation<typeof reference> = {
  sending: {
    title: 'Sending…',
    body: 'One moment. Do not close this page.',
    retry: 'No answer from the server yet. We are trying again by ourselves (try {{count}}).',
    sent: '{{percent}}% sent',
    whole: 'All of it is sent. Waiting for the server…',
    cancel: 'Cancel',
  },
  offline: {
    title: 'Not sent yet',
    body: 'Your device has no connection at the moment. Your answers are safe on this page and are sent as soon as it is back. Do not close this page.',
  },
  stopped: {
    title: 'Not confirmed yet',
    body: 'The server has not answered. Your answers are safe on this page. Press “Send again”; you will not be recorded twice.',
    unsure:
      'The server has not answered, so your answers may have arrived. Ask the organiser before you send again.',
    again: 'Send again',
    edit: 'Change answers',
  },
  unconfirmed: {
    title: 'Sent, not confirmed',
    body: 'Your answers were sent, but the server gave no receipt. Contact the organiser if you are in doubt.',
  },
  superseded: {
    title: 'Your newest answers are recorded',
    body: 'You have sent newer answers since. Those are the ones that count.',
  },
  refused: {
    title: 'It could not be sent',
    'already-registered': 'You are registered already. Contact the organiser to change your details.',
    closed: 'Registration has closed.',
    misconfigured: 'The registration server is not ready to receive answers.',
    file: 'Your file cannot be accepted.',
    page: 'This page was not ready to send them. Press again.',
    other: 'The server refused these answers.',
    kept: 'All your answers are still on this page.',
  },
  receipt: {
    reference: 'Reference',
    qr: 'QR code for reference {{reference}}',
    processing: 'Received and being processed.',
    test: 'This was only a test. Nothing was sent or stored.',
    again: 'Fill it in again',
    next: 'What happens next',
  },
};
