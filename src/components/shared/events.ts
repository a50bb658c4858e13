import type { Problem, Warning } from '../../model/message.ts';
import type { Unsealed } from '../../submission/seal.ts';

const passing: EventInit = { bubbles: true, composed: true };

/** The widget has its fair and its words and can be used; what could not be read is listed. */
export class ReadyEvent extends Event {
  readonly warnings: readonly Warning[];
  constructor(warnings: readonly Warning[]) {
    super('jobfair-ready', passing);
    this.warnings = warnings;
  }
}

/** Something did not load, or a submission was refused. `problem` is a code for the page, never an answer. */
export class FailedEvent extends Event {
  readonly problem: string;
  constructor(problem: string) {
    super('jobfair-failed', passing);
    this.problem = problem;
  }
}

/** The person goes from one step to another; a page may keep them where they are. */
export class StepEvent extends Event {
  readonly from: string;
  readonly to: string;
  constructor(from: string, to: string) {
    super('jobfair-step', { ...passing, cancelable: true });
    this.from = from;
    this.to = to;
  }
}

/** Answers were found wrong: which questions, and by which rule. */
export class InvalidEvent extends Event {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('jobfair-invalid', passing);
    this.problems = problems;
  }
}

/**
 * Once before a submission is sealed: the page may change `submission`, keep it back (`preventDefault`), or ask for
 * time (`waitUntil`). The one event that carries answers.
 */
export class BeforeSubmitEvent extends Event {
  readonly submission: Unsealed;
  readonly #promises: Promise<unknown>[] = [];
  constructor(submission: Unsealed) {
    super('jobfair-before-submit', { ...passing, cancelable: true });
    this.submission = submission;
  }
  /** Sealing waits for it; a rejection keeps the submission back. */
  waitUntil(promise: Promise<unknown>): void {
    this.#promises.push(promise);
  }
  /** Resolves when everything waited for has. */
  async settled(): Promise<void> {
    await Promise.all(this.#promises);
  }
}

/** No network, or no answer yet: the submission waits on this device and is sent when it can be. */
export class QueuedEvent extends Event {
  constructor() {
    super('jobfair-queued', passing);
  }
}

/** The endpoint has it, under this reference. */
export class SubmittedEvent extends Event {
  readonly reference: string;
  constructor(reference: string) {
    super('jobfair-submitted', passing);
    this.reference = reference;
  }
}

/** The plan changed: the ids of all that is starred. */
export class PlanChangedEvent extends Event {
  readonly ids: readonly string[];
  constructor(ids: readonly string[]) {
    super('jobfair-plan-changed', passing);
    this.ids = ids;
  }
}

/** A booth was opened. */
export class BoothShownEvent extends Event {
  readonly booth: string;
  constructor(booth: string) {
    super('jobfair-booth-shown', passing);
    this.booth = booth;
  }
}

/**
 * The person wants to tell an employer of their interest. Whoever takes it (an interest form, the page) calls
 * `preventDefault`.
 */
export class InterestWantedEvent extends Event {
  readonly employer: string;
  readonly vacancies: readonly string[];
  constructor(employer: string, vacancies: readonly string[]) {
    super('jobfair-interest-wanted', { ...passing, cancelable: true });
    this.employer = employer;
    this.vacancies = vacancies;
  }
}

declare global {
  interface HTMLElementEventMap {
    'jobfair-ready': ReadyEvent;
    'jobfair-failed': FailedEvent;
    'jobfair-step': StepEvent;
    'jobfair-invalid': InvalidEvent;
    'jobfair-before-submit': BeforeSubmitEvent;
    'jobfair-queued': QueuedEvent;
    'jobfair-submitted': SubmittedEvent;
    'jobfair-plan-changed': PlanChangedEvent;
    'jobfair-booth-shown': BoothShownEvent;
    'jobfair-interest-wanted': InterestWantedEvent;
  }
}
