import { placeAttribute } from './place-attribute.ts';

/** The language stated for a place: its own, else that of the closest `lang`, also across shadow roots. */
export function placeLanguage(place: Element): string | null {
  const own = placeAttribute(place, 'lang');
  if (own !== null) return own;
  const around = place.closest('[lang]');
  if (around) return around.getAttribute('lang');
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? placeLanguage(root.host) : null;
}

/** The one of `known` that speaks for a language tag (`en-GB` gives `en`), else the first of them. */
export function baseLanguage<Known extends string>(
  tag: string | null,
  known: readonly Known[],
): Known | undefined {
  const base = tag?.toLowerCase().split('-')[0] ?? '';
  return known.find((language) => language === base) ?? known[0];
}
