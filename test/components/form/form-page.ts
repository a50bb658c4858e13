import type { CandidateRegistration } from '../../../src/components/candidate-registration/candidate-registration.ts';
import type { InterestForm } from '../../../src/components/interest-form/interest-form.ts';
import { choose, press } from '../../setup/hands.ts';
import { settled } from '../../setup/mount.ts';
import { read } from '../../setup/read.ts';

export type FormElement = CandidateRegistration | InterestForm;
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A form on the page, read as a person reads it: by labels, headings and messages. */
export class FormPage<Shown extends FormElement = FormElement> {
  readonly element: Shown;
  readonly root: ShadowRoot;

  constructor(element: Shown) {
    this.element = element;
    this.root = element.renderRoot as ShadowRoot;
  }

  find<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`The form shows no ${selector}: ${this.text}`);
    return found;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  /** Everything on show, as words. */
  get text(): string {
    return read(this.root);
  }

  /** What the step, the review, the delivery or the receipt is headed. */
  get heading(): string {
    return read(this.root.querySelector('#heading'));
  }

  /** The lines of the error summary. */
  get summary(): string[] {
    return [...this.root.querySelectorAll('#error-summary li')].map(read);
  }

  /** The statements of the privacy notice, without its title and its link. */
  get notice(): string[] {
    return [...this.root.querySelectorAll('[part=notice] h4 ~ p')]
      .filter((line) => !line.querySelector('a'))
      .map(read);
  }

  /** What a screen reader says of the focused element: its name, else its words. */
  get focused(): string {
    const { activeElement } = this.root;
    return activeElement ? nameOf(activeElement) : '';
  }

  /** Whether the field with this label has the focus. A failed comparison of two elements prints their whole page. */
  focuses(label: string): boolean {
    return this.root.activeElement === this.field(label);
  }

  /** The field with this label; an option by its own. A label may be given by how it begins, or a part of it. */
  field<Found extends Control = HTMLInputElement>(label: string): Found {
    const fields = [...this.root.querySelectorAll<Found>('input, select, textarea')].filter(
      (field) => field.labels && field.labels.length > 0,
    );
    const found =
      fields.find((field) => nameOf(field) === label) ??
      fields.find((field) => nameOf(field).startsWith(label)) ??
      fields.find((field) => nameOf(field).includes(label));
    if (!found)
      throw new Error(
        `No field is labelled ${label}; there are ${fields.map(nameOf).join(' | ')}. On show: ${this.text}`,
      );
    return found;
  }

  button(name: string): HTMLElement {
    const buttons = [...this.root.querySelectorAll<HTMLElement>('button, a')];
    const found = buttons.find((button) => nameOf(button) === name);
    if (!found) throw new Error(`No button is named ${name}; there are ${buttons.map(nameOf).join(' | ')}.`);
    return found;
  }

  /** What is said to be wrong with the field: what its description speaks, without the hint. */
  errorAt(label: string): string {
    const field = this.field<Control>(label);
    const described =
      field.getAttribute('aria-describedby') ?? groupOf(field)?.getAttribute('aria-describedby');
    const ids = (described ?? '').split(' ').filter((id) => id.startsWith('error-'));
    return ids.map((id) => read(this.root.getElementById(id))).join(' ');
  }

  /** Whether the field, or the group it stands in, is called wrong to a screen reader. */
  isInvalid(label: string): boolean {
    const field = this.field<Control>(label);
    return [field, groupOf(field)].some((element) => element?.getAttribute('aria-invalid') === 'true');
  }

  /** Presses a button with the mouse. */
  async press(name: string): Promise<void> {
    await this.drawn();
    await press(this.button(name));
    await this.drawn();
  }

  /** Types over what the field holds, in one go: for tests that are about what comes after. */
  put(label: string, text: string): void {
    const field = this.field<HTMLInputElement>(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Ticks a box or takes an option, at once. */
  tick(label: string): void {
    this.field(label).click();
  }

  /** Takes the option with these words from a list. */
  take(label: string, words: string): void {
    const list = this.field<HTMLSelectElement>(label);
    choose(list, optionOf(list, words).value);
  }

  /** Resolves when all that was done is on show. */
  async drawn(): Promise<this> {
    await settled(this.element);
    return this;
  }

  /** Resolves when it is so; fails after three seconds with what is on show instead. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const end = performance.now() + 3000;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`${what}: it never came to that. On show: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await this.drawn();
    }
    await this.drawn();
  }

  /** Resolves when what is on show is headed so. */
  async reaches(heading: string): Promise<void> {
    await this.until(() => this.heading === heading, `headed "${heading}"`);
  }
}

export function optionOf(list: HTMLSelectElement, words: string): HTMLOptionElement {
  const found = [...list.options].find((option) => read(option) === words);
  if (!found) throw new Error(`${list.name} offers no ${words}: ${[...list.options].map(read).join(' | ')}.`);
  return found;
}

/** The name that a screen reader gives an element. */
export function nameOf(element: Element): string {
  const { labels } = element as Partial<HTMLInputElement>;
  return element.getAttribute('aria-label') ?? read(labels?.[0] ?? element);
}

const groupOf = (field: Element) => field.closest('fieldset');
