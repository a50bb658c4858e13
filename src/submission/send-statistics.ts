import type { Answers } from '../model/answers.ts';
import { submissionVersion, type AntiSpam, type Consent } from '../model/submission.ts';
import { deliver, type DeliveryPorts } from './deliver.ts';
import type { Parcel } from './parcel.ts';

export interface StatisticsPorts extends Pick<
  DeliveryPorts,
  'transport' | 'readReply' | 'clock' | 'connection' | 'random'
> {
  /** A new UUID, version 4. */
  readonly newId: () => string;
}

export interface Counted {
  readonly fair: string;
  /** The answers that are for statistics alone. */
  readonly answers: Answers;
  readonly consent: Consent;
}

/** Milliseconds: long enough that others of a busy hour come between, short enough that the page is still open. */
const shortestWait = 5_000;
const longestWait = 60_000;

/** Nothing that tells one device from another. */
const noSignals: AntiSpam = { honeypot: '', elapsedMs: 0, provider: 'none', token: null };

/**
 * Sends what may be counted without a name, some time after the registration's receipt: a submission of its own with no
 * page, cut to the day, under a key of its own. Nothing in it joins it to the person. What is lost is not missed.
 */
export async function sendStatistics(
  { fair, answers, consent }: Counted,
  ports: StatisticsPorts,
  signal: AbortSignal,
): Promise<void> {
  const submissionId = ports.newId();
  const day = toDay(consent.at);
  const parcel: Parcel = {
    submissionId,
    locale: consent.locale,
    files: [],
    body: JSON.stringify({
      schema: submissionVersion,
      supersedes: null,
      form: 'statistics',
      fair,
      locale: consent.locale,
      submittedAt: day,
      data: answers,
      consents: [{ ...consent, at: day }],
      files: [],
      page: { url: '', utm: {} },
      submissionId,
    }),
  };
  await ports.clock.wait(shortestWait + ports.random() * (longestWait - shortestWait), signal);
  if (signal.aborted) return;
  const once = { ...ports, repeatable: true, antiSpam: () => Promise.resolve(noSignals) };
  await deliver(parcel, once, () => {}, signal);
}

/** The beginning of an instant's day, in the offset that it is written with. */
function toDay(instant: string): string {
  return instant.replace(/T\d\d:\d\d(:\d\d(\.\d+)?)?/, 'T00:00:00');
}
