/** `closest('[lang]')` through shadow roots; an empty `lang` says that the language is not known. */
export function closestLang(element: Element): string | null {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang]');
    if (found) return found.getAttribute('lang');
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
