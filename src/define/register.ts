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
      `Another copy of jobfair-widgets has registered <${name}>, and is used: load the package once.`,
    );
}
