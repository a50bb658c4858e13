/** A page of its own to be printed. */
export interface PrintFrame {
  readonly document: Document;
  print(): void;
}

/**
 * Opens an empty frame in `place`, out of sight, with these styles alone: the page around keeps its own, and none of it
 * is printed. A constructed style sheet passes a strict content policy, where a `<style>` element would not.
 */
export async function openPrintFrame(place: Node, styles: string): Promise<PrintFrame> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Beside the window: Firefox prints nothing of a frame with `display: none`.
  Object.assign(frame.style, {
    position: 'fixed',
    left: '-300mm',
    top: '0',
    width: '148mm',
    height: '210mm',
  });
  await new Promise((resolve) => {
    // Firefox puts a second empty document in place of the first when it has loaded.
    frame.addEventListener('load', resolve, { once: true });
    place.appendChild(frame);
  });
  const { contentWindow: window, contentDocument: document_ } = frame;
  if (!window || !document_) throw new Error('This page may not open a frame.');
  const sheet = new (window as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(styles);
  document_.adoptedStyleSheets = [sheet];
  window.addEventListener('afterprint', () => frame.remove());
  return { document: document_, print: () => window.print() };
}
