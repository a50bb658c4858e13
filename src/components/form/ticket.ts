import { fairZone } from '../../model/fair-zone.ts';
import type { Fair } from '../../model/fair.ts';
import type { FormName } from '../../model/submission.ts';
import type { SpokenText } from '../../model/text.ts';
import type { Parcel } from '../../submission/parcel.ts';
import type { Progress } from '../../submission/progress.ts';
import type { FormWords } from './form-words.ts';
import { addressLine } from './venue-text.ts';
import type { Visit } from './visits.ts';

/** How a ticket looks: `unsure` may have arrived. Each look is said in words, too. */
export type TicketLook = 'sent' | 'processing' | 'unsent' | 'unsure' | 'test';

export interface TicketFact {
  readonly name: string;
  readonly value: SpokenText;
  /** `11.00–11.50 WIB`, or '' where it is no time. */
  readonly time: string;
  /** What is said of it in small: the zone in words, the address. */
  readonly more: string;
}

/** A ticket in words: the same on the screen, on paper and in a picture. */
export interface Ticket {
  readonly look: TicketLook;
  readonly title: string;
  readonly status: string;
  readonly fair: SpokenText;
  /** What its QR code carries, never personal data; null for one without. */
  readonly code: string | null;
  /** What the QR code is, for those who hear it. */
  readonly codeLabel: string;
  readonly referenceName: string;
  /** '' before the endpoint gave one. */
  readonly reference: string;
  readonly facts: readonly TicketFact[];
  /** What to do with it at the gate, or what it lacks; '' where there is nothing to say. */
  readonly hint: string;
}

/** A submission that was sealed, wherever it is now. */
export type Sealed = Progress & { readonly parcel: Parcel };

/** What was sent, and by whom. */
export interface Sent {
  readonly form: FormName;
  readonly fair: Fair;
  /** As the person wrote it; '' where they were not asked. */
  readonly holder: string;
  /** The name of the employer that was asked for; '' for the fair itself. */
  readonly employer: SpokenText;
  readonly visits: readonly Visit[];
  readonly isWaiting: boolean;
  readonly testMode: boolean;
}

/** The ticket of a submission: from its receipt, or, not sent yet, from its key. */
export function ticketOf(progress: Sealed, sent: Sent, words: FormWords): Ticket {
  const { form, fair, testMode } = sent;
  const receipt = progress.name === 'received' ? progress.receipt : null;
  const look = testMode ? 'test' : lookOf(progress);
  const reference = receipt?.reference ?? '';
  const isRegistration = form === 'registration';
  return {
    look,
    title: words.say(`ticket.title.${form}`),
    status: words.say(`ticket.status.${!isRegistration && look === 'sent' ? 'arrived' : look}`),
    fair: words.words.read(fair.details.name),
    code: isRegistration ? (receipt?.ticket ?? receipt?.reference ?? progress.parcel.submissionId) : null,
    codeLabel: words.say(receipt ? 'receipt.qr' : 'ticket.unsentQr', { reference }),
    referenceName: words.say('receipt.reference'),
    reference,
    facts: factsOf(sent, words),
    hint: isRegistration ? words.say(`ticket.hint.${look}`) : '',
  };
}

function lookOf(progress: Sealed): TicketLook {
  if (progress.name === 'received') return progress.processing ? 'processing' : 'sent';
  return progress.name === 'waiting' && progress.until === null ? 'unsent' : 'unsure';
}

function factsOf(sent: Sent, words: FormWords): TicketFact[] {
  const { form, fair, holder, employer, visits, isWaiting } = sent;
  const { venue } = fair.details;
  const facts: TicketFact[] = [
    plainFact(words.say('ticket.name'), holder),
    { ...plainFact(words.say('ticket.employer'), ''), value: employer },
    ...visits.map((visit) => visitFact(visit, sent, words)),
    plainFact(words.say(`ticket.when.${form}`), isWaiting ? words.say('ticket.waiting') : ''),
    {
      name: words.say('ticket.venue'),
      value: words.words.read(venue?.name),
      time: '',
      more: addressLine(venue),
    },
  ];
  return facts.filter(({ value, more }) => value.text !== '' || more !== '');
}

function visitFact(visit: Visit, { form, fair, visits }: Sent, words: FormWords): TicketFact {
  const times = words.words.times(fairZone(fair.details));
  const day = times.day(visit.day);
  if (visit.time) {
    const time = `${times.range(visit.time)} ${times.zone}`;
    return { ...plainFact(words.say(`ticket.when.${form}`), day), time, more: times.zoneName };
  }
  const isFurther = visits.some(({ time }) => time !== null);
  return plainFact(words.say(isFurther ? 'ticket.further' : 'ticket.day'), day);
}

function plainFact(name: string, text: string): TicketFact {
  return { name, value: { text, lang: null }, time: '', more: '' };
}
