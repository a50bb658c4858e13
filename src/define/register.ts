/**
 * Registers a widget under its tag name, once. Does nothing where there are no custom elements (Node, a
 * worker). Where another copy of the package has taken the name, that copy keeps it and the console says so.
 */
export function register(name: string, widget: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(name);
  if (!present) customElements.define(name, widget);
  else if (present !== widget)
    console.warn(
      `<${name}> is registered already: two copies of jobfair-widgets are on this page, and the first one ` +
        `is used. Load the package once, either by the script tag or by an import.`,
    );
}
