import '../../../src/define/booth-schedule.ts';
import type { BoothSchedule } from '../../../src/define/booth-schedule.ts';
import { mount, settled } from '../../setup/mount.ts';
import { read } from '../../setup/read.ts';
import { smallDocument } from '../../schedule/small-fair.ts';

interface Page {
  /** The fair document; without one, the small fair. */
  readonly fair?: unknown;
  /** Attributes of the element, as a webmaster writes them. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Of the page around it. */
  readonly lang?: string;
  readonly width?: number;
  /**
   * Cards out of sight are not drawn until they come into sight, and push others then: under a hand that acts within
   * a frame, and under axe's ruler. So they are all drawn, unless a test asks for the widget as it is.
   */
  readonly lazy?: boolean;
}

/** Puts a schedule on the page and resolves once it can be used. */
export async function mountSchedule(page: Page = {}): Promise<Schedule> {
  const { fair = smallDocument(), attributes = {}, lang = 'id', width = 640, lazy = false } = page;
  const place = await mount(`<div lang="${lang}"></div>`, { width });
  const element = document.createElement('jobfair-booth-schedule') as BoothSchedule;
  element.fair = fair;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const ready = new Promise((resolve) => element.addEventListener('jobfair-ready', resolve, { once: true }));
  place.append(element);
  await ready;
  if (!lazy) {
    const drawAll = new CSSStyleSheet();
    drawAll.replaceSync('.card { content-visibility: visible !important; }');
    const root = element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, drawAll];
  }
  await settled(element);
  return new Schedule(element);
}

/** A schedule on the page, read as a visitor reads it. */
export class Schedule {
  readonly element: BoothSchedule;
  readonly root: ShadowRoot;

  constructor(element: BoothSchedule) {
    this.element = element;
    this.root = element.renderRoot as ShadowRoot;
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`The schedule shows no ${selector}.`);
    return found;
  }

  /** What is read aloud after a change: how much was found. */
  get status(): string {
    return read(this.find('[role=status]'));
  }

  get headings(): string[] {
    return [...this.root.querySelectorAll('h2, h3, h4, h5')].map(
      (heading) => `${heading.localName} ${read(heading)}`,
    );
  }

  /** The titles of the cards on show. */
  get cards(): string[] {
    return [...this.root.querySelectorAll('h4')].map(read);
  }

  card(title: string): HTMLElement {
    const card = [...this.root.querySelectorAll<HTMLElement>('.card')].find((shown) =>
      read(shown.querySelector('h4')).includes(title),
    );
    if (!card) throw new Error(`No card is headed ${title}; there are ${this.cards.join(', ')}.`);
    return card;
  }

  /** A button or link by the name that a screen reader gives it. */
  control(name: string, within: ParentNode = this.root): HTMLElement {
    const controls = [...within.querySelectorAll<HTMLElement>('button, a, input')];
    const found = controls.find((control) => nameOf(control) === name);
    if (!found) throw new Error(`Nothing is named ${name}; there are ${controls.map(nameOf).join(', ')}.`);
    return found;
  }

  /** Resolves when all that was done is on show. */
  async drawn(): Promise<this> {
    await settled(this.element);
    return this;
  }
}

function nameOf(control: HTMLElement): string {
  const label = (control as Partial<HTMLInputElement>).labels?.[0] ?? null;
  return control.getAttribute('aria-label') ?? (read(label) || read(control));
}
