import { noChange } from 'lit';
import { AsyncDirective, directive, type ElementPart } from 'lit/async-directive.js';

/** What is lent to an input that stands already: it keeps its element, its focus and its text. */
export interface InputBehaviour {
  /** By name; undefined: not there. The names are the same each time. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
  readonly focus: () => void;
  readonly blur: () => void;
  readonly click: () => void;
}

class BehaveDirective extends AsyncDirective {
  #input: HTMLElement | null = null;
  #behaviour: InputBehaviour | null = null;
  #listening = new AbortController();

  override render(_behaviour: InputBehaviour): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [behaviour]: [InputBehaviour]): unknown {
    this.#behaviour = behaviour;
    if (!this.#input) this.#listen((this.#input = element as HTMLElement));
    for (const [name, value] of Object.entries(behaviour.attributes)) {
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    return noChange;
  }

  #listen(input: HTMLElement): void {
    const { signal } = (this.#listening = new AbortController());
    input.addEventListener('keydown', (event) => this.#behaviour?.keydown(event), { signal });
    input.addEventListener('paste', (event) => this.#behaviour?.paste(event), { signal });
    input.addEventListener('focus', () => this.#behaviour?.focus(), { signal });
    input.addEventListener('blur', () => this.#behaviour?.blur(), { signal });
    input.addEventListener('click', () => this.#behaviour?.click(), { signal });
  }

  /** The widget left the page, or the input goes on as that of another question. */
  protected override disconnected(): void {
    this.#listening.abort();
    for (const name of Object.keys(this.#behaviour?.attributes ?? {})) this.#input?.removeAttribute(name);
  }

  protected override reconnected(): void {
    if (this.#input) this.#listen(this.#input);
  }
}

/** In the place of an attribute: gives the input a role, states and keys. */
export const behave = directive(BehaveDirective);
