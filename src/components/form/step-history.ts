import type { ReactiveController } from 'lit';
import type { FormDesk } from './form-desk.ts';

/**
 * Lets the browser's Back and Forward go from step to step, where the page gave its hash to the widget: each step is an
 * entry with the step's id beside whatever else the hash holds (`#booth=A07&registration=home`).
 */
export class StepHistory implements ReactiveController {
  readonly #desk: FormDesk;
  readonly #show: (step: string) => void;
  readonly #first: string;
  /** Steps that were shown: Forward goes no further than a person has. */
  readonly #seen = new Set<string>();
  #shown: string;

  /** `show` shows a step without checking the one before it. */
  constructor(desk: FormDesk, show: (step: string) => void) {
    this.#desk = desk;
    this.#show = show;
    this.#shown = this.#first = this.#current();
    this.#seen.add(this.#shown);
    desk.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  /** The step in sight may be another one now. */
  note(): void {
    const step = this.#current();
    if (step === this.#shown || !this.#desk.element.useHash) return;
    this.#shown = step;
    this.#seen.add(step);
    const hash = this.#hash();
    hash.set(this.#desk.name, step);
    history.pushState(history.state, '', `#${hash}`);
  }

  readonly #follow = (): void => {
    const step = this.#hash().get(this.#desk.name) ?? this.#first;
    if (!this.#desk.element.useHash || step === this.#shown || !this.#seen.has(step)) return;
    this.#shown = step;
    this.#show(step);
  };

  #hash(): URLSearchParams {
    return new URLSearchParams(location.hash.slice(1));
  }

  #current(): string {
    return this.#desk.form()?.steps[this.#desk.filling().step]?.id ?? 'review';
  }
}
