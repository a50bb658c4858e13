import { warnOnce } from '../shared/warn-once.ts';
import type { FormDesk } from './form-desk.ts';
import type * as formEngine from './form-engine.ts';

/**
 * Fetches what checking, sending and the receipt need once a person begins, before a bad network can keep it. Where it
 * could not be had, the next press asks again.
 */
export class EngineLoader {
  readonly #desk: FormDesk;
  readonly #prepare: () => Promise<unknown>;
  #loading: Promise<formEngine.FormEngine | null> | null = null;
  #engine: formEngine.FormEngine | null = null;
  #isMissed = false;

  /** `prepare`: fetches what the engine does not bring itself, such as its words. */
  constructor(desk: FormDesk, prepare: () => Promise<unknown>) {
    this.#desk = desk;
    this.#prepare = prepare;
  }

  get engine(): formEngine.FormEngine | null {
    return this.#engine;
  }

  /** It could not be had when a person pressed something. */
  get isMissed(): boolean {
    return this.#isMissed;
  }

  /** Null where it cannot be had. */
  begin(): Promise<formEngine.FormEngine | null> {
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
  async demand(): Promise<formEngine.FormEngine | null> {
    const engine = await this.begin();
    this.#isMissed = !engine;
    this.#desk.element.requestUpdate();
    return engine;
  }

  async #load(begun: number): Promise<formEngine.FormEngine | null> {
    const fair = this.#desk.fair();
    if (!fair) return null;
    const [parts] = await Promise.all([import('./form-engine.ts'), this.#prepare()]);
    this.#engine = new parts.FormEngine(this.#desk, fair, begun);
    return this.#engine;
  }
}
