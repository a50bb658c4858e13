/** What a place states for its widget: `src` on the widget's own tag, `data-src` on a stand-in. */
export const placeAttribute = (place: Element, name: string): string | null =>
  place.getAttribute(place.hasAttribute('data-jobfair') ? `data-${name}` : name);
