/** What a person looks for below `within`: `name` is part of the words on it or on its label. */
export interface Sought {
  readonly within: string;
  readonly kind: 'press' | 'field' | 'picture';
  readonly name: string;
  /** The question it answers, where the same words answer several. */
  readonly group?: string;
}

/** A point of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Eyes {
  /** Brings it into view and tells where; null while it is not there. Throws if something covers it. */
  find(sought: Sought): Spot | null;
  /** Gives a field the focus, as the Tab key would. */
  focus(sought: Sought): void;
  /** All that can be read below a place, in widgets and lists too; '' while there is no such place. */
  text(within: string): string;
}

/** A person's eyes, lent to a driver: `find` runs in the page, so this refers to nothing outside itself. */
export function eyes(): Eyes {
  const selectors = {
    press: 'button, a[href], summary, label:has(input[type=radio], input[type=checkbox])',
    field: 'input:not([type=radio], [type=checkbox]), select, textarea',
    picture: 'img, [role=img]',
  };
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

  /** Everything below a place, through every open shadow root. */
  const everything = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);

  const nameOf = (element: HTMLElement) => {
    const [label] = 'labels' in element ? ((element.labels as NodeListOf<HTMLElement> | null) ?? []) : [];
    return plain(element.getAttribute('aria-label')) || plain((label ?? element).textContent);
  };

  const isSeen = (element: HTMLElement) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
  };

  const look = ({ within, kind, name, group }: Sought): HTMLElement | undefined => {
    const place = document.querySelector(within);
    const candidates = (place ? everything(place) : []).filter((element) => {
      const question = element.closest('fieldset')?.querySelector('legend')?.textContent;
      const answers = group === undefined || plain(question).startsWith(group);
      return answers && element.matches(selectors[kind]) && nameOf(element).includes(name) && isSeen(element);
    });
    return candidates.find((element) => nameOf(element) === name) ?? candidates[0];
  };

  const elementAt = ({ x, y }: Spot, root: DocumentOrShadowRoot = document): Element | null => {
    const hit = root.elementFromPoint(x, y);
    if (!hit?.shadowRoot || hit.shadowRoot === root) return hit;
    return elementAt({ x, y }, hit.shadowRoot) ?? hit;
  };

  return {
    find(sought) {
      const found = look(sought);
      if (!found) return null;
      found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = found.getBoundingClientRect();
      const spot = { x: left + Math.min(width / 2, 30), y: top + height / 2 };
      const hit = elementAt(spot);
      if (hit && found.contains(hit)) return spot;
      throw new Error(`Nobody can press “${sought.name}”: at its place is ${hit?.outerHTML.slice(0, 100)}.`);
    },
    focus: (sought) => look(sought)?.focus(),
    text(within) {
      const place = document.querySelector<HTMLElement>(within);
      if (!place) return '';
      const inWidgets = everything(place).flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText),
      );
      const inLists = everything(place).map((element) =>
        element instanceof HTMLSelectElement ? [...element.options].map(({ text }) => text).join('\n') : '',
      );
      return [place.innerText, ...inWidgets, ...inLists].join('\n');
    },
  };
}
