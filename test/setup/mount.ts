import type { LitElement } from 'lit';

const mounted = new Set<HTMLElement>();

afterEach(() => {
  for (const place of mounted) place.remove();
  mounted.clear();
});

/** Resolves when the element and what it asked to update meanwhile have been drawn. */
export async function settled<Shown extends Element>(element: Shown): Promise<Shown> {
  const { updateComplete } = element as Partial<LitElement>;
  while (updateComplete !== undefined && !(await (element as unknown as LitElement).updateComplete));
  return element;
}

/**
 * Puts markup on the page as a webmaster writes it, `width` pixels wide, and resolves to its first element, drawn.
 * It is taken away after the test.
 */
export async function mount<Shown extends HTMLElement = HTMLElement>(
  markup: string,
  { width = 640 } = {},
): Promise<Shown> {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  place.innerHTML = markup;
  const first = place.firstElementChild;
  if (first === null) throw new Error(`There is no element in ${JSON.stringify(markup)}.`);
  document.body.append(place);
  mounted.add(place);
  return settled(first as Shown);
}
