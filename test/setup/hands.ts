import { executeServerCommand } from '@web/test-runner-commands';
import type { Deed } from '../browsers/hands.ts';

const hands = (deed: Deed) => executeServerCommand<true, Deed>('hands', deed);

/** The element at a point of the window, looked up through every open shadow root. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === found) return found;
    found = inner;
  }
}

function isWithin(inner: Element | null, outer: Element): boolean {
  for (let node: Node | null = inner; node !== null; node = node.parentNode ?? hostOf(node)) {
    if (node === outer) return true;
  }
  return false;
}

const hostOf = (node: Node) => (node instanceof ShadowRoot ? node.host : null);

/** What is at the middle of an element once it was scrolled there. */
async function reach(element: Element): Promise<{ x: number; y: number; hit: Element | null }> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  // The mouse is the window's, which learns of a scroll with the next frame: pressed sooner it hits what was there.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return { x, y, hit: elementAt(x, y) };
}

/** Presses the middle of an element with the mouse; throws if it is not there to see, or something covers it. */
export async function press(element: Element): Promise<void> {
  let { x, y, hit } = await reach(element);
  // WebKit may scroll back: it hears late that a page shrank, as it does between two tests, and corrects for it.
  if (hit === null) ({ x, y, hit } = await reach(element));
  const throughItsLabel =
    hit?.closest('label') === element.closest('label') && element.closest('label') !== null;
  if (!isWithin(hit, element) && !throughItsLabel) {
    throw new Error(
      `Nobody can press ${element.outerHTML.slice(0, 80)}: at its place is ${hit?.outerHTML.slice(0, 80)}.`,
    );
  }
  await hands({ pressAt: { x, y } });
}

/** Presses keys where the focus is: `pressKey('Enter')`, `pressKey('Shift', 'Tab')` held together. */
export const pressKey = (...held: string[]): Promise<true> => hands({ hold: held });

/** Writes where the focus is, key by key. */
export const write = (text: string): Promise<true> => hands({ write: text });

/** Presses a field and writes into it, after what it holds. */
export async function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await press(field);
  await write(text);
}

/** Chooses an option of a native list, whose pop-up no test can reach: focus, value and events as a browser gives them. */
export function choose(list: HTMLSelectElement, value: string): void {
  if (![...list.options].some((option) => option.value === value && !option.disabled)) {
    throw new Error(`The list ${list.name} offers no ${value}.`);
  }
  list.focus();
  list.value = value;
  list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
