import { warnOnce } from '../shared/warn-once.ts';
import type { FormDesk } from './form-desk.ts';
import type { FormEngine } from './form-engine.ts';

export interface PartWords {
  /** Fetches what later steps are said in. */
  readonly later: () => Promise<unknown>;
  /** Fetches what checking, sending and the receipt are said in. */
  readonly engine: () => Promise<unknown>;
}

/**
 * Fetches what a form needs beyond its first step once a person begins, before a bad network can keep it. Where it could
 * not be had, the next press asks again.
 */
export class PartsLoader {
  readonly #desk: FormDesk;
  readonly #words: PartWords;
  #hasLater = false;
  #readingLater: Promise<void> | null = null;
  #engine: FormEngine | null = null;
  #loading: Promise<FormEngine | null> | null = null;
  #isMissed = false;

  constructor(desk: FormDesk, words: PartWords) {
    this.#desk = desk;
    this.#words = words;
  }

  /** The words of later steps are here, or come with the first. */
  get hasLater(): boolean {
    return this.#hasLater;
  }

  get engine(): FormEngine | null {
    return this.#engine;
  }

  /** The engine could not be had when a person pressed something. */
  get isMissed(): boolean {
    return this.#isMissed;
  }

  /** Null where it cannot be had. */
  begin(): Promise<FormEngine | null> {
    this.#loading ??= this.#load(Date.now()).catch((error: unknown) => {
      this.#loading = null;
      warnOnce(
        this.#desk.element,
        `a part could not be fetched (${String(error)}); the next press asks for it again.`,
      );
      return null;
    });
    return this.#loading;
  }

  /** The engine for what a person did; where it cannot be had, they are told. */
  async demand(): Promise<FormEngine | null> {
    const engine = await this.begin();
    this.#isMissed = !engine;
    this.#desk.element.requestUpdate();
    return engine;
  }

  /** What steps after the first are said with. Rejects where it cannot be had. */
  readLater(): Promise<void> {
    this.#readingLater ??= this.#words.later().then(
      () => {
        this.#hasLater = true;
        this.#desk.element.requestUpdate();
      },
      (error: unknown) => {
        this.#readingLater = null;
        throw error;
      },
    );
    return this.#readingLater;
  }

  async #load(begun: number): Promise<FormEngine | null> {
    const fair = this.#desk.fair();
    if (!fair) return null;
    const parts = [import('./form-engine.ts'), this.readLater(), this.#words.engine()] as const;
    const [{ FormEngine }] = await Promise.all(parts);
    this.#engine = new FormEngine(this.#desk, fair, begun);
    return this.#engine;
  }
}
