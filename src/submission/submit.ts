import type { ValidAnswers } from '../model/answers.ts';
import { deliver, type DeliveryPorts } from './deliver.ts';
import type { Outcome } from './outcome.ts';
import type { Parcel } from './parcel.ts';
import type { PendingKey } from './ports.ts';
import { advance, start, type Progress, type ProgressEvent } from './progress.ts';
import { compose, seal, type Circumstances, type Unsealed } from './seal.ts';

export interface SubmitterPorts extends DeliveryPorts {
  readonly pendingKey: PendingKey;
  /** A new UUID, version 4. */
  readonly newId: () => string;
  /** The page's last word on what is submitted: it may enrich it, or answer false to keep it back. */
  readonly beforeSubmit: (unsealed: Unsealed) => Promise<boolean>;
}

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

  /** Seals and sends; a press while one is under way does nothing. */
  async submit(valid: ValidAnswers, circumstances: Omit<Circumstances, 'supersedes'>): Promise<void> {
    if (!this.#turn({ type: 'pressed' })) return;
    const { pendingKey, beforeSubmit, newId } = this.#ports;
    const unsealed = await compose(valid, { ...circumstances, supersedes: pendingKey.read() });
    if (!(await beforeSubmit(unsealed))) {
      this.#turn({ type: 'held' });
      return;
    }
    const parcel = seal(unsealed, newId());
    // The first key of unknown outcome is kept until one is known: a third submission names it too, and so the
    // endpoint can tell whose place it takes whichever of the earlier ones arrived.
    if (pendingKey.read() === null) pendingKey.keep(parcel.submissionId);
    this.#turn({ type: 'sealed', parcel });
    const outcome = await this.#deliver(parcel);
    if (outcome.kind === 'key-reused') await this.#renew(unsealed, parcel);
  }

  /** The key stands for other answers at the endpoint: a new one takes its place, once. */
  async #renew(unsealed: Unsealed, parcel: Parcel): Promise<void> {
    const renewed = seal({ ...unsealed, supersedes: parcel.submissionId }, this.#ports.newId());
    this.#turn({ type: 'sealed', parcel: renewed });
    const outcome = await this.#deliver(renewed);
    if (outcome.kind === 'key-reused') this.#conclude(renewed, { kind: 'refused', reason: 'other' });
  }

  /** Sends the same parcel again, after it was stopped. */
  async retry(): Promise<void> {
    if (this.#progress.name === 'stopped') await this.#deliver(this.#progress.parcel);
  }

  /** Back to the answers while the outcome is not known; the next submission takes this one's place. */
  edit(): void {
    if (this.#progress.name === 'waiting' || this.#progress.name === 'stopped') this.#delivery.abort();
    this.#turn({ type: 'edited' });
  }

  /** Stops whatever is under way, when the form leaves the page. */
  stop(): void {
    this.#delivery.abort();
  }

  async #deliver(parcel: Parcel): Promise<Outcome> {
    this.#delivery = new AbortController();
    const { signal } = this.#delivery;
    const report = (event: ProgressEvent) => {
      if (!signal.aborted) this.#turn(event);
    };
    const outcome = await deliver(parcel, this.#ports, report, signal);
    if (!signal.aborted && outcome.kind !== 'key-reused') this.#conclude(parcel, outcome);
    return outcome;
  }

  #conclude(parcel: Parcel, outcome: Outcome): void {
    const { pendingKey } = this.#ports;
    const stands = outcome.kind === 'received' || outcome.kind === 'superseded';
    // A refusal says that this one was not stored; of an earlier one under another key it says nothing.
    const refused = outcome.kind !== 'unknown' && pendingKey.read() === parcel.submissionId;
    if (stands || refused) pendingKey.forget();
    this.#turn({ type: 'answered', outcome });
  }

  #turn(event: ProgressEvent): boolean {
    const next = advance(this.#progress, event);
    if (next === this.#progress) return false;
    this.#progress = next;
    this.#onProgress(next);
    return true;
  }
}
