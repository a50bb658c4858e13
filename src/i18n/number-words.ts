import type { Language } from './locales.ts';

/** A number with its thousands apart: `999.999.999`. */
export const sayNumber = (language: Language, value: number): string =>
  new Intl.NumberFormat(language).format(value);
