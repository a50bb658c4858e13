import type { Language } from './locales.ts';

const names = new Map<Language, Intl.DisplayNames>();

/** The name of a language in another: `Inggris` for `en` in Indonesian; the code where it is none that Intl knows. */
export function sayLanguage(language: Language, code: string): string {
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  names.set(language, known);
  try {
    return known.of(code) ?? code;
  } catch {
    return code;
  }
}
