import { languageFor, languages, type Language } from '../i18n/locales.ts';
import { placeAttribute } from './place-attribute.ts';

/** The language that a place's widget will speak, as far as the page states one; else the first. */
export const placeLanguage = (place: Element): Language => languageFor(statedFor(place)) ?? languages[0];

/** The place's own language, else that of the closest `lang`, also across shadow roots. */
function statedFor(place: Element): string | null {
  const own = placeAttribute(place, 'lang');
  if (own !== null) return own;
  const around = place.closest('[lang]');
  if (around) return around.getAttribute('lang');
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? statedFor(root.host) : null;
}
