import { browserConnection } from '../../browser/connection.ts';
import { localInstant, systemClock } from '../../browser/clock.ts';
import { fetchTransport } from '../../browser/fetch-transport.ts';
import { newUuid, sha256 } from '../../browser/identifiers.ts';
import { currentPage } from '../../browser/page.ts';
import { pendingKeyOf } from '../../browser/pending-key.ts';
import { plainTransport } from '../../browser/plain-transport.ts';
import { uploadTransport } from '../../browser/upload-transport.ts';
import { testTransport } from '../../browser/test-transport.ts';
import type { AntiSpam } from '../../model/submission.ts';
import type { ParcelFile } from '../../submission/parcel.ts';
import type { Connection, Transport } from '../../submission/ports.ts';
import type { Progress } from '../../submission/progress.ts';
import { readPlainReply } from '../../submission/read-plain-reply.ts';
import { readReply } from '../../submission/read-reply.ts';
import type { Circumstances, ConsentWords, Unsealed } from '../../submission/seal.ts';
import { Submitter } from '../../submission/submit.ts';
import { configuration } from '../shared/configuration.ts';
import { BeforeSubmitEvent } from '../shared/events.ts';
import { warnOnce } from '../shared/warn-once.ts';
import type { FormDesk, FormSettings, Subject } from './form-desk.ts';

/** A submitter with the browser's services. `begun`: when the person began, in milliseconds since 1970. */
export function createSubmitter(
  desk: FormDesk,
  fair: string,
  begun: number,
  onProgress: (progress: Progress) => void,
): Submitter {
  // Read at the press: the field goes with the form as soon as something is sent.
  let honeypot = '';
  return new Submitter(
    {
      transport: (outgoing) => transportOf(desk.element)(outgoing),
      readReply: isPlain(desk.element) ? readPlainReply : readReply,
      repeatable: isRepeatable(desk.element),
      clock: systemClock,
      connection: desk.element.testMode ? alwaysOnline : browserConnection,
      random: Math.random,
      pendingKey: pendingKeyOf(fair, desk.name),
      newId: newUuid,
      antiSpam: async () => ({
        honeypot,
        elapsedMs: Math.max(0, Math.round(systemClock.now() - begun)),
        ...(await proofOf(desk.element)),
      }),
      beforeSubmit: (unsealed) => {
        honeypot = desk.honeypot();
        return askPage(desk, unsealed);
      },
    },
    onProgress,
  );
}

/** A provider that fails is told to the developer and never keeps a submission back: the endpoint decides. */
async function proofOf(element: FormDesk['element']): Promise<Pick<AntiSpam, 'provider' | 'token'>> {
  const { challenge } = element;
  if (!challenge) return { provider: 'none', token: null };
  try {
    return { provider: challenge.provider, token: await challenge.token() };
  } catch (error) {
    warnOnce(element, `challenge: no token could be had (${String(error)}); it is sent without one.`);
    return { provider: challenge.provider, token: null };
  }
}

/** The circumstances of this press. */
export function circumstancesOf(
  desk: FormDesk,
  subject: Subject,
  files: readonly ParcelFile[],
): Omit<Circumstances, 'supersedes'> {
  const { fair, noticeVersion, notice, words } = subject;
  return {
    form: desk.name,
    fair,
    noticeVersion,
    locale: words.words.language,
    submittedAt: localInstant(systemClock.now()),
    page: currentPage(),
    files,
    hash: sha256,
    words: (purpose): ConsentWords => ({ notice, label: labelOf(desk, subject, purpose) }),
  };
}

function labelOf(desk: FormDesk, { words }: Subject, purpose: string): string {
  const questions = desk.form()?.steps.flatMap((step) => step.questions) ?? [];
  const consent = questions.find((question) => question.kind === 'consent' && question.purpose === purpose);
  return consent ? words.label(consent) : '';
}

/** A test that sends nothing needs no network. */
const alwaysOnline: Connection = { online: () => true, subscribe: () => () => {} };

function transportOf(settings: FormSettings): Transport {
  const { testMode, transport, endpoint, credentials, headers } = settings;
  const page = configuration();
  if (testMode) return testTransport;
  const own = transport ?? page.transport;
  if (own) return own;
  const to = {
    endpoint: endpoint ?? page.endpoint ?? '',
    credentials: credentials ?? page.credentials ?? 'omit',
  };
  if (settings.payload !== 'json') return plainTransport({ ...to, payload: settings.payload });
  const contract = { ...to, headers: headers ?? page.headers ?? null };
  return (outgoing) =>
    (outgoing.files.length > 0 ? uploadTransport(contract) : fetchTransport(contract))(outgoing);
}

function isPlain({ payload, testMode }: FormSettings): boolean {
  return payload !== 'json' && !testMode;
}

/** Our contract's endpoints store a key once; a plain back-end does only if the page says so. */
export function isRepeatable(settings: FormSettings): boolean {
  return !isPlain(settings) || settings.retry === 'always';
}

async function askPage({ element }: FormDesk, unsealed: Unsealed): Promise<boolean> {
  const event = new BeforeSubmitEvent(unsealed);
  const allowed = element.dispatchEvent(event);
  try {
    await event.settled();
    return allowed;
  } catch (error) {
    warnOnce(
      element,
      `jobfair-before-submit: what it waited for failed (${String(error)}); nothing was sent.`,
    );
    throw error;
  }
}
