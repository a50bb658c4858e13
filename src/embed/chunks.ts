import type { Language } from '../i18n/locales.ts';
import type { Widget } from './widgets.ts';

type ByLanguage = Readonly<Record<Language, readonly string[]>>;

/**
 * File names in `chunks/` that a widget needs before its first input: its code, its words by language, and the words that
 * `layout="single"` shows at once beside them.
 */
export type Chunks = Readonly<
  Record<
    Widget,
    { readonly code: readonly string[]; readonly words: ByLanguage; readonly single: ByLanguage }
  >
>;

declare const JOBFAIR_CHUNKS: Chunks;

/** Written in by the build (`scripts/build-embed.ts`). */
export const chunks = JOBFAIR_CHUNKS;
