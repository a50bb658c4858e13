import { layTripwire, report } from './tripwire.ts';

layTripwire();

/** What the three widgets made of a document in which every text is one of a few strings. */
export interface Shown {
  readonly name: string;
  /** By widget: whether it can be used, and which of the strings stand in it as text, and whether anything of the language itself does. */
  readonly usable: Readonly<Record<string, boolean>>;
  readonly asText: Readonly<Record<string, readonly number[]>>;
  readonly native: Readonly<Record<string, boolean>>;
  /** Schemes of the addresses that a visitor could follow; ':' of one that leads nowhere. */
  readonly links: readonly string[];
}

interface WidgetElement extends HTMLElement {
  fair: unknown;
  readonly updateComplete: Promise<boolean>;
  show?(booth: string): void;
  giveAnswers?(answers: object): void;
}

const control: Readonly<Record<string, string>> = {
  'jobfair-candidate-registration': '[name=fullName]',
  'jobfair-interest-form': '[name=vacancyIds], [name=employerId]',
  'jobfair-booth-schedule': '[data-entry]',
};

async function run(): Promise<readonly Shown[]> {
  const widgets = Object.keys(control).map((tag) => document.querySelector(tag) as unknown as WidgetElement);
  await Promise.all(Object.keys(control).map((tag) => customElements.whenDefined(tag)));
  const documents = (await (await fetch('/fairs.json')).json()) as {
    name: string;
    texts: string[];
    document: unknown;
  }[];
  const found: Shown[] = [];
  for (const { name, texts, document: fair } of documents) {
    const settled = widgets.map(
      (widget) =>
        new Promise((resolve) => {
          for (const event of ['jobfair-ready', 'jobfair-failed'])
            widget.addEventListener(event, resolve, { once: true });
        }),
    );
    for (const widget of widgets) widget.fair = fair;
    await Promise.all(settled);
    for (const widget of widgets) {
      widget.show?.(texts[0] ?? '');
      if (widget.localName === 'jobfair-interest-form') widget.giveAnswers?.({ employerId: 'emp-senandika' });
      if (widget.localName === 'jobfair-candidate-registration')
        widget.giveAnswers?.({ adult: 'no', days: ['2027-04-13'], disability: ['daksa'] });
      while (!(await widget.updateComplete));
    }
    const read = <Value>(look: (root: ShadowRoot, tag: string) => Value) =>
      Object.fromEntries(
        widgets.map((widget) => [widget.localName, look(widget.shadowRoot as ShadowRoot, widget.localName)]),
      );
    found.push({
      name,
      usable: read((root, tag) => root.querySelector(control[tag] ?? '') !== null),
      asText: read((root) =>
        texts.flatMap((text, index) => ((root.textContent ?? '').includes(text.trim()) ? [index] : [])),
      ),
      native: read((root) => (root.textContent ?? '').includes('[native code]')),
      links: widgets.flatMap((widget) =>
        [...(widget.shadowRoot?.querySelectorAll('a') ?? [])].map(({ protocol }) => protocol),
      ),
    });
  }
  return found;
}

report(run);
