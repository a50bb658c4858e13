/** Every page that is printed from a frame below `root`; no printer is asked. */
export function catchPrints(root: ShadowRoot): Document[] {
  const printed: Document[] = [];
  root.addEventListener(
    'load',
    ({ target }) => {
      const { contentWindow: window } = target as HTMLIFrameElement;
      if (window) window.print = () => printed.push(window.document);
    },
    { capture: true },
  );
  return printed;
}
