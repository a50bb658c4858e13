import { closestLang } from '../components/shared/closest-lang.ts';
import { languageFor, languages, type Language } from '../i18n/locales.ts';
import { placeAttribute } from './place-attribute.ts';

/** The language that a place's widget will speak, as far as the page states one; else the first. */
export const placeLanguage = (place: Element): Language =>
  languageFor(placeAttribute(place, 'lang') ?? closestLang(place)) ?? languages[0];
