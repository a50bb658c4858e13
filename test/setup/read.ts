/** The words of an element, with single spaces. */
export function read(element: Node | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
