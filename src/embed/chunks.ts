import type { Language } from '../i18n/locales.ts';
import type { Widget } from './widgets.ts';

/** File names in `chunks/` that a widget needs before its first input: its code, and its words by language. */
export type Chunks = Readonly<
  Record<
    Widget,
    { readonly code: readonly string[]; readonly words: Readonly<Record<Language, readonly string[]>> }
  >
>;

declare const JOBFAIR_CHUNKS: Chunks;

/** Written in by the build (`scripts/build-embed.ts`). */
export const chunks = JOBFAIR_CHUNKS;
