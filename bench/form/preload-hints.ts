import type { Chunks } from '../../src/embed/chunks.ts';
import type { Language } from '../../src/i18n/locales.ts';
import type { Widget } from '../../src/embed/widgets.ts';

/**
 * Lines for a page's head by which a browser asks for all that a widget needs as soon as it reads the page, and not
 * one after the other. `folder` is where `dist/embed` is served, with its last slash; `fair` the fair document.
 */
export function preloadHints(
  chunks: Chunks,
  widget: Widget,
  language: Language,
  folder: string,
  fair: string,
): string {
  const { code, words, single } = chunks[widget];
  return [
    `<link rel="preload" href="${fair}" as="fetch" crossorigin="anonymous">`,
    ...[...code, ...words[language], ...single[language]].map(
      (chunk) => `<link rel="modulepreload" href="${folder}chunks/${chunk}">`,
    ),
  ].join('\n');
}
