import { tagOf, type Widget } from './widgets.ts';

/**
 * Puts the widget where its stand-in is (`<div data-jobfair="…" data-src="…">`, for editors that strip
 * unknown tags), with the stand-in's content as fallback. Call it once the widget is defined: `data-x` turns
 * into `x` only for attributes that the widget has, since an editor that lets `data-onclick` or `data-style`
 * pass must not find it become `onclick` or `style`.
 */
export function replaceStandIn(standIn: HTMLElement, widget: Widget): void {
  if (!standIn.isConnected) return;
  const tag = tagOf(widget);
  const element = document.createElement(tag);
  const known = new Set(['lang', ...observedAttributes(tag)]);
  const own: Attr[] = [];
  for (const attribute of standIn.attributes) {
    if (known.has(attribute.name.replace(/^data-/, '')) && attribute.name.startsWith('data-'))
      own.push(attribute);
    else if (attribute.name === 'style') element.style.cssText = standIn.style.cssText;
    else if (attribute.name !== 'data-jobfair') element.setAttribute(attribute.name, attribute.value);
  }
  for (const { name, value } of own) element.setAttribute(name.slice('data-'.length), value);
  element.append(...standIn.childNodes);
  standIn.replaceWith(element);
}

const observedAttributes = (tag: string): readonly string[] =>
  (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes ??
  [];
