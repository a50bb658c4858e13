import type { ReactiveController } from 'lit';
import { browserConnection } from '../../browser/connection.ts';
import { localInstant, systemClock } from '../../browser/clock.ts';
import { fetchTransport } from '../../browser/fetch-transport.ts';
import { newUuid, sha256 } from '../../browser/identifiers.ts';
import { currentPage } from '../../browser/page.ts';
import { pendingKeyOf } from '../../browser/pending-key.ts';
import { testTransport } from '../../browser/test-transport.ts';
import type { ValidAnswers } from '../../model/answers.ts';
import type { FormName } from '../../model/submission.ts';
import type { Transport } from '../../submission/ports.ts';
import { start, type Progress } from '../../submission/progress.ts';
import type { ConsentWords, Unsealed } from '../../submission/seal.ts';
import { Submitter } from '../../submission/submit.ts';
import { configuration } from '../shared/configuration.ts';
import { BeforeSubmitEvent } from '../shared/events.ts';
import { warnOnce } from '../shared/warn-once.ts';
import type { FormWidget } from './form-widget.ts';

/** What one submission is about, beside its answers. */
export interface SubmissionSubject {
  readonly fair: string;
  readonly locale: string;
  readonly noticeVersion: string;
  readonly words: (purpose: string) => ConsentWords;
}

/** Joins a form to the submission's machinery: the browser's services in, progress out. */
export class SubmissionController implements ReactiveController {
  readonly #host: FormWidget;
  readonly #form: FormName;
  readonly #onProgress: (progress: Progress) => void;
  #submitter: Submitter | null = null;
  readonly #begun: number;

  /** `begun`: when the person began, in milliseconds since 1970. */
  constructor(host: FormWidget, form: FormName, begun: number, onProgress: (progress: Progress) => void) {
    this.#host = host;
    this.#form = form;
    this.#begun = begun;
    this.#onProgress = onProgress;
    host.addController(this);
  }

  get progress(): Progress {
    return this.#submitter?.progress ?? start;
  }

  hostDisconnected(): void {
    this.#submitter?.stop();
  }

  async submit(valid: ValidAnswers, subject: SubmissionSubject): Promise<void> {
    this.#submitter ??= this.#createSubmitter(subject.fair);
    await this.#submitter.submit(valid, {
      ...subject,
      form: this.#form,
      submittedAt: localInstant(systemClock.now()),
      page: currentPage(),
      hash: sha256,
    });
  }

  retry(): void {
    void this.#submitter?.retry();
  }

  edit(): void {
    this.#submitter?.edit();
  }

  /** Ready for another submission. */
  reset(): void {
    this.#submitter?.stop();
    this.#submitter = null;
    this.#host.requestUpdate();
  }

  #createSubmitter(fair: string): Submitter {
    return new Submitter(
      {
        transport: (outgoing) => this.#transport()(outgoing),
        clock: systemClock,
        connection: this.#host.testMode
          ? { online: () => true, subscribe: () => () => {} }
          : browserConnection,
        random: Math.random,
        pendingKey: pendingKeyOf(fair, this.#form),
        newId: newUuid,
        antiSpam: () =>
          Promise.resolve({
            honeypot: this.#host.honeypot,
            elapsedMs: Math.max(0, Math.round(systemClock.now() - this.#begun)),
            provider: 'none',
            token: null,
          }),
        beforeSubmit: (unsealed) => this.#askPage(unsealed),
      },
      (progress) => {
        this.#host.requestUpdate();
        this.#onProgress(progress);
      },
    );
  }

  #transport(): Transport {
    const { testMode, transport, endpoint, credentials, headers } = this.#host;
    const page = configuration();
    if (testMode) return testTransport;
    return (
      transport ??
      page.transport ??
      fetchTransport({
        endpoint: endpoint ?? page.endpoint ?? '',
        credentials: credentials ?? page.credentials ?? 'omit',
        headers: headers ?? page.headers ?? null,
      })
    );
  }

  async #askPage(unsealed: Unsealed): Promise<boolean> {
    const event = new BeforeSubmitEvent(unsealed);
    const allowed = this.#host.dispatchEvent(event);
    try {
      await event.settled();
      return allowed;
    } catch (error) {
      warnOnce(
        this.#host,
        `jobfair-before-submit: what it waited for failed (${String(error)}); nothing was sent.`,
      );
      return false;
    }
  }
}
