const said = new Set<string>();

/** Tells the page's developer what is wrong and how to mend it, once for all elements of that name. */
export function warnOnce(element: Element, message: string): void {
  const line = `<${element.localName}>: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
