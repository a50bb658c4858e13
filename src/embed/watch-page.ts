import { isWidget, tagOf, widgets, type Widget } from './widgets.ts';

/** A widget's tag, or an element that stands in for it with `data-jobfair`. */
const places = [...widgets.map(tagOf), '[data-jobfair]'].join();

/** Hands over every place for a widget that is on the page or comes later; one may be handed over twice. */
export function watchPage(found: (place: HTMLElement, widget: Widget) => void): void {
  const take = (place: Element) => {
    const name = place.localName.startsWith('jobfair-')
      ? place.localName.slice('jobfair-'.length)
      : place.getAttribute('data-jobfair');
    if (isWidget(name)) found(place as HTMLElement, name);
    else console.warn(`data-jobfair="${name}" names no widget. Use ${widgets.join(', ')}.`, place);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (isElement(node)) {
          if (node.matches(places)) take(node);
          node.querySelectorAll(places).forEach(take);
        }
  }).observe(document, { childList: true, subtree: true });
  document.querySelectorAll(places).forEach(take);
}

// Not `instanceof`: a node adopted from a frame has that frame's class.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
