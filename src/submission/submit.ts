import type { ValidAnswers } from '../model/answers.ts';
import { blameFiles } from './blame-files.ts';
import { deliver, type DeliveryPorts } from './deliver.ts';
import type { Outcome } from './outcome.ts';
import type { Parcel } from './parcel.ts';
import type { PendingKey } from './ports.ts';
import { advance, start, type Progress, type ProgressEvent } from './progress.ts';
import { compose, renew, seal, type Circumstances, type Unsealed } from './seal.ts';

export interface SubmitterPorts extends DeliveryPorts {
  readonly pendingKey: PendingKey;
  /** A new UUID, version 4. */
  readonly newId: () => string;
  /**
   * The page's last word on what is submitted: it may enrich it, or answer false to keep it back; rejects, having told the
   * console, if it fails.
   */
  readonly beforeSubmit: (unsealed: Unsealed) => Promise<boolean>;
}

const pageFailed: ProgressEvent = { type: 'held', outcome: { kind: 'refused', reason: 'page' } };

/**
 * Takes valid answers to a known outcome, one submission at a time. `onProgress` is told every change of state.
 */
export class Submitter {
  readonly #ports: SubmitterPorts;
  readonly #onProgress: (progress: Progress) => void;
  #progress: Progress = start;
  #delivery = new AbortController();

  constructor(ports: SubmitterPorts, onProgress: (progress: Progress) => void) {
    this.#ports = ports;
    this.#onProgress = onProgress;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Seals and sends; a press while one is under way does nothing. Rejects when it cannot be sealed. */
  async submit(valid: ValidAnswers, circumstances: Omit<Circumstances, 'supersedes'>): Promise<void> {
    if (!this.#turn({ type: 'pressed' })) return;
    const signal = this.#begin();
    const parcel = await this.#pack(valid, circumstances).catch((error: unknown) => {
      this.#turn(pageFailed);
      throw error;
    });
    if (signal.aborted) return;
    if (!parcel) {
      this.#turn({ type: 'held', outcome: null });
      return;
    }
    // The first key of unknown outcome is kept until one is known: a third submission names it too, and so the
    // endpoint can tell whose place it takes whichever of the earlier ones arrived.
    const { pendingKey } = this.#ports;
    if (pendingKey.read() === null) pendingKey.keep(parcel.submissionId);
    this.#turn({ type: 'sealed', parcel });
    await this.#deliver(parcel, signal);
  }

  /** Sends a parcel that was kept on the device, under its own key. */
  async resume(parcel: Parcel): Promise<void> {
    if (!this.#turn({ type: 'pressed' })) return;
    const { pendingKey } = this.#ports;
    if (pendingKey.read() === null) pendingKey.keep(parcel.submissionId);
    this.#turn({ type: 'sealed', parcel });
    await this.#deliver(parcel, this.#begin());
  }

  /** Sends the same parcel again, after it was stopped. */
  async retry(): Promise<void> {
    if (this.#progress.name !== 'stopped') return;
    const { parcel } = this.#progress;
    // At once, so that a second press finds it under way.
    this.#turn({ type: 'tries', retries: 0 });
    await this.#deliver(parcel, this.#begin());
  }

  /** Back to the answers while the outcome is not known; the next submission takes this one's place. */
  edit(): void {
    if (this.#turn({ type: 'edited' })) this.#delivery.abort();
  }

  /** Stops whatever is under way, when the form leaves the page. */
  stop(): void {
    this.#delivery.abort();
  }

  /** Null when the page keeps it back. */
  async #pack(valid: ValidAnswers, circumstances: Omit<Circumstances, 'supersedes'>): Promise<Parcel | null> {
    const { pendingKey, beforeSubmit, newId } = this.#ports;
    const unsealed = await compose(valid, { ...circumstances, supersedes: pendingKey.read() });
    const isAllowed = await beforeSubmit(unsealed).catch(() => {
      this.#turn(pageFailed);
      return false;
    });
    return isAllowed ? seal(unsealed, newId(), circumstances.files) : null;
  }

  #begin(): AbortSignal {
    this.#delivery = new AbortController();
    return this.#delivery.signal;
  }

  async #deliver(parcel: Parcel, signal: AbortSignal, isRenewed = false): Promise<void> {
    const report = (event: ProgressEvent) => {
      if (!signal.aborted) this.#turn(event);
    };
    const outcome = await deliver(parcel, this.#ports, report, signal);
    if (signal.aborted) return;
    if (outcome.kind !== 'key-reused') this.#conclude(parcel, outcome);
    else if (isRenewed) this.#conclude(parcel, { kind: 'refused', reason: 'other' });
    else {
      // The key stands for other answers at the endpoint: a new one takes its place, once.
      const renewed = renew(parcel, this.#ports.newId());
      this.#turn({ type: 'sealed', parcel: renewed });
      await this.#deliver(renewed, signal, true);
    }
  }

  #conclude(parcel: Parcel, outcome: Outcome): void {
    const { pendingKey } = this.#ports;
    const stands = outcome.kind === 'received' || outcome.kind === 'superseded';
    // A refusal says that this one was not stored; of an earlier one under another key it says nothing.
    const refused = outcome.kind !== 'unknown' && pendingKey.read() === parcel.submissionId;
    if (stands || refused) pendingKey.forget();
    this.#turn({ type: 'answered', outcome: blameFiles(outcome, parcel.files) });
  }

  #turn(event: ProgressEvent): boolean {
    const next = advance(this.#progress, event);
    if (next === this.#progress) return false;
    this.#progress = next;
    this.#onProgress(next);
    return true;
  }
}
