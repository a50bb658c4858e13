import type { Language } from './locales.ts';

/** A file's size as people know it: `350 kB`, `1,2 MB`. */
export function saySize(language: Language, bytes: number): string {
  const [unit, value, digits] =
    bytes < 1_000_000
      ? (['kilobyte', bytes / 1000, 0] as const)
      : (['megabyte', bytes / 1_000_000, 1] as const);
  // What is there is never said to be nothing.
  const said = digits === 0 ? Math.max(1, Math.round(value)) : value;
  const size = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits });
  // No line ends between the number and its unit.
  return size.format(said).replace(' ', '\u00a0');
}
