import type { AntiSpam } from '../model/submission.ts';
import type { Outcome } from './outcome.ts';
import { bodyOf, type Parcel } from './parcel.ts';
import type { Clock, Connection, Random, Reply, Transport } from './ports.ts';
import type { ProgressEvent } from './progress.ts';
import { mostRetries, mostWaiting, retryDelay } from './retry.ts';

/** A try without an answer for so long (milliseconds) counts as lost. */
export const longestTry = 20_000;

/** The same for a try with files: a slow network takes minutes, and the transport knows whether bytes still move. */
export const longestUpload = 300_000;

export interface DeliveryPorts {
  readonly transport: Transport;
  /** What a reply came to: the contract's, or a plain back-end's. */
  readonly readReply: (reply: Reply, submissionId: string, now: number) => Promise<Outcome>;
  /** Whether the endpoint drops repeats of a key, so that a try of unknown outcome may be made again by itself. */
  readonly repeatable: boolean;
  readonly clock: Clock;
  readonly connection: Connection;
  readonly random: Random;
  /** The signals of one try; a challenge's token is fetched anew for each. */
  readonly antiSpam: () => Promise<AntiSpam>;
}

/**
 * Delivers one parcel: tries, waits and tries again with the same key, pauses while offline, and reports each turn.
 * Ends when the outcome is known, when the person must be asked, or when the signal aborts.
 */
export async function deliver(
  parcel: Parcel,
  ports: DeliveryPorts,
  report: (event: ProgressEvent) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  let waited = 0;
  for (let retries = 0; ; retries += 1) {
    await untilOnline(ports, report, signal);
    if (signal.aborted) return { kind: 'unknown', reason: 'network', after: null };
    report({ type: 'tries', retries });
    const outcome = await tryOnce(parcel, ports, report, signal);
    if (signal.aborted || outcome.kind !== 'unknown') return outcome;
    const delay = retryDelay(retries, outcome.after, ports.random());
    if (!ports.repeatable || delay === null || retries >= mostRetries || waited >= mostWaiting)
      return outcome;
    report({ type: 'waits', until: ports.clock.now() + delay });
    await ports.clock.wait(delay, signal);
    waited += outcome.after === null ? delay : 0;
  }
}

async function tryOnce(
  parcel: Parcel,
  ports: DeliveryPorts,
  report: (event: ProgressEvent) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const over = new AbortController();
  const stop = () => over.abort();
  signal.addEventListener('abort', stop, { once: true });
  // The clock runs beside the transfer, so a reply whose body never ends is lost too.
  const lost = ports.clock
    .wait(parcel.files.length > 0 ? longestUpload : longestTry, over.signal)
    .then((): Outcome => ({ kind: 'unknown', reason: 'network', after: null }));
  const onProgress = (share: number) => {
    if (!over.signal.aborted) report({ type: 'moves', sent: Math.floor(share * 100) });
  };
  try {
    return await Promise.race([transfer(parcel, ports, onProgress, over.signal), lost]);
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

async function transfer(
  parcel: Parcel,
  ports: DeliveryPorts,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const { submissionId, locale, files } = parcel;
  try {
    const body = bodyOf(parcel, await ports.antiSpam());
    const reply = await ports.transport({ submissionId, locale, body, files, onProgress, signal });
    return await ports.readReply(reply, submissionId, ports.clock.now());
  } catch {
    return { kind: 'unknown', reason: 'network', after: null };
  }
}

/** Waits for the network, then up to half a second more, so that a hall full of phones does not come back at once. */
async function untilOnline(
  { connection, clock, random }: DeliveryPorts,
  report: (event: ProgressEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  if (connection.online()) return;
  report({ type: 'waits', until: null });
  await new Promise<void>((resolve) => {
    const settle = () => {
      if (!connection.online() && !signal.aborted) return;
      unsubscribe();
      signal.removeEventListener('abort', settle);
      resolve();
    };
    const unsubscribe = connection.subscribe(settle);
    signal.addEventListener('abort', settle);
  });
  await clock.wait(random() * 500, signal);
}
