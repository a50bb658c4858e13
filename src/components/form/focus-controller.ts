import type { ReactiveController, ReactiveElement } from 'lit';

/** Moves the focus after the next update, when what shall have it is there. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveElement;
  #wanted: string | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Focuses the element with this id; one that is not there leaves it to the widget's title. */
  want(id: string): void {
    this.#wanted = id;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#wanted === null) return;
    const find = (id: string) => this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    (find(this.#wanted) ?? find('title'))?.focus();
    this.#wanted = null;
  }
}
