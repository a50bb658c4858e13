import type { Language } from '../i18n/locales.ts';
import { chunks } from './chunks.ts';
import { findScript } from './find-script.ts';
import { tagOf, type Widget } from './widgets.ts';

const script = findScript();
const loading = new Map<Widget, Promise<boolean>>();

const addressOf = (chunk: string): string => new URL(`chunks/${chunk}`, script ?? document.baseURI).href;
const bring = (chunk: string): Promise<unknown> => import(/* @vite-ignore */ addressOf(chunk));

/** Starts chunks that a widget will ask for by itself, so that they come beside it and not after it. */
const warm = (names: readonly string[]): void => names.forEach((chunk) => void bring(chunk).catch(() => {}));

/** Starts a widget's words in one language; `layout` as the page states it. */
export function loadWords(widget: Widget, language: Language, layout: string | null): void {
  const { words, single } = chunks[widget];
  warm(words[language]);
  if (layout === 'single') warm(single[language]);
}

/** Loads and registers a widget; false where that failed, of which the console has then been told. */
export function loadWidget(widget: Widget): Promise<boolean> {
  if (customElements.get(tagOf(widget))) return Promise.resolve(true);
  const started = loading.get(widget) ?? load(widget);
  loading.set(widget, started);
  return started;
}

async function load(widget: Widget): Promise<boolean> {
  const [define = '', ...parts] = chunks[widget].code;
  const defined = bring(define);
  warm(parts);
  try {
    await defined;
    return true;
  } catch (error) {
    console.error(
      `<${tagOf(widget)}> did not load from ${addressOf(define)}. Serve the folder "embed" of one release ` +
        `whole, keep jobfair-widgets.js from being combined with other scripts, and allow it in script-src.`,
      error,
    );
    return false;
  }
}
