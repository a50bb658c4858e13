import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';

/** Milliseconds without a key before the number of suggestions is said: a screen reader says each key first. */
const pause = 800;

/** Tells screen readers what only eyes would notice; one place in the widget, so that nothing is said twice. */
export class PoliteVoice implements ReactiveController {
  readonly #host: ReactiveElement;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Says it now. The same again is said again: a space that nobody hears makes it new. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#text = text !== '' && text === this.#text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  /** Says it when the person pauses; what was to be said before is not said any more. */
  sayAfterPause(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.say(text), pause);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  render(): TemplateResult {
    return html`<p class="unseen" role="status">${this.#text}</p>`;
  }
}
