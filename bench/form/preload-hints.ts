import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Chunks } from '../../src/embed/chunks.ts';
import type { Widget } from '../../src/embed/widgets.ts';
import type { Language } from '../../src/i18n/locales.ts';

/** What stands on the page, and where its files are served. */
export interface Place {
  readonly widget: Widget;
  readonly language: Language;
  readonly layout: 'steps' | 'single';
  /** Address of `dist/embed`, with its last slash. */
  readonly folder: string;
  /** Address of the fair document. */
  readonly fair: string;
}

/**
 * Lines for a page's head by which a browser asks for all that a widget needs as soon as it reads the page, and not
 * one after the other. `embed` is the folder of the build that is served. The largest file comes first: HTTP/1.1 asks
 * a server for six at a time, and what waits for its turn should be small.
 */
export function preloadHints(embed: string, { widget, language, layout, folder, fair }: Place): string {
  const chunks = JSON.parse(readFileSync(join(embed, 'chunks.json'), 'utf8')) as Chunks;
  const { code, words, single } = chunks[widget];
  const names = [...code, ...words[language], ...(layout === 'single' ? single[language] : [])];
  const size = (name: string) => statSync(join(embed, 'chunks', name)).size;
  const [largest, ...others] = names
    .toSorted((one, other) => size(other) - size(one))
    .map((name) => `<link rel="modulepreload" href="${folder}chunks/${name}">`);
  return [
    largest,
    `<link rel="preload" href="${folder}jobfair-widgets.js" as="script">`,
    fairHint(fair),
    ...others,
  ].join('\n');
}

/** The line that asks for the fair document; enough for the build that is one file. */
export const fairHint = (fair: string): string =>
  `<link rel="preload" href="${fair}" as="fetch" crossorigin="anonymous">`;
