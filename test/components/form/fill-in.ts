import { choose, press, pressKey, typeInto, write } from '../../setup/hands.ts';
import { optionOf, type FormPage } from './form-page.ts';

/** One thing a person does with a form: writes into a field, takes from a list, ticks a box or a button of a group. */
export type Deed =
  | { readonly write: string; readonly into: string }
  | { readonly take: string; readonly from: string }
  | { readonly tick: string };

/** A step of a form: what it is headed, what is done there, the button that ends it. */
export interface Stage {
  readonly heading: string;
  readonly deeds: readonly Deed[];
  readonly button: string;
}

/** A way of using a form. */
export interface Way {
  readonly does: (form: FormPage, deed: Deed) => Promise<void>;
  readonly presses: (form: FormPage, button: string) => Promise<void>;
}

/** Goes through these stages, each as soon as it is in sight. */
export async function walk(form: FormPage, stages: readonly Stage[], way: Way): Promise<void> {
  for (const { heading, deeds, button } of stages) {
    await form.reaches(heading);
    for (const deed of deeds) {
      await way.does(form, deed);
      await form.drawn();
    }
    await way.presses(form, button);
  }
}

/** At once and without hands, for tests that are about what comes after. */
export const atOnce: Way = {
  async does(form, deed) {
    if ('into' in deed) form.put(deed.into, deed.write);
    else if ('from' in deed) form.take(deed.from, deed.take);
    else form.tick(deed.tick);
  },
  async presses(form, button) {
    form.button(button).click();
  },
};

/** Answers, and leaves the button alone. */
export const answersAlone: Way = { ...atOnce, presses: async () => {} };

export const byMouse: Way = {
  async does(form, deed) {
    if ('into' in deed) await typeInto(form.field(deed.into), deed.write);
    else if ('from' in deed) {
      const list = form.field<HTMLSelectElement>(deed.from);
      choose(list, optionOf(list, deed.take).value);
    } else await press(form.field(deed.tick));
  },
  presses: (form, button) => form.press(button),
};

export const byKeyboard: Way = {
  async does(form, deed) {
    if ('into' in deed) {
      await tabTo(form, form.field(deed.into));
      await write(deed.write);
    } else if ('from' in deed) {
      const list = form.field<HTMLSelectElement>(deed.from);
      await tabTo(form, list);
      await arrowTo(() => list.selectedIndex === optionOf(list, deed.take).index);
    } else await tickByKeyboard(form, form.field(deed.tick));
  },
  async presses(form, button) {
    await tabTo(form, form.button(button));
    await pressKey('Enter');
  },
};

/** A group of radio buttons is one stop of the Tab key; the arrows move and choose within it. */
async function tickByKeyboard(form: FormPage, box: HTMLInputElement): Promise<void> {
  const group = [...form.root.querySelectorAll<HTMLInputElement>(`[name="${box.name}"]`)];
  await tabTo(form, box, box.type === 'radio' ? group : [box]);
  const isThere = () => form.root.activeElement === box;
  if (!isThere()) await arrowTo(isThere);
  if (!box.checked) await write(' ');
}

/** Presses Tab until one of the stops has the focus; with Shift if it lies before. */
async function tabTo(form: FormPage, element: Element, stops: readonly Element[] = [element]): Promise<void> {
  for (let presses = 0; ; presses += 1) {
    const { activeElement } = form.root;
    if (activeElement && stops.includes(activeElement)) return;
    if (presses === 30) throw new Error(`30 presses of Tab do not reach ${element.id}, but ${form.focused}.`);
    const position = activeElement?.compareDocumentPosition(element) ?? 0;
    await pressKey(...(position & Node.DOCUMENT_POSITION_PRECEDING ? ['Shift', 'Tab'] : ['Tab']));
  }
}

async function arrowTo(isThere: () => boolean): Promise<void> {
  for (let presses = 0; !isThere(); presses += 1) {
    if (presses === 20) throw new Error('20 presses of the down arrow do not reach the option.');
    await pressKey('ArrowDown');
  }
}
