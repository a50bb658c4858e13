import { relative } from 'node:path';
import type { Rolldown } from 'vite';
import type { Chunks } from '../src/embed/chunks.ts';
import { widgets, type Widget } from '../src/embed/widgets.ts';

/** The module of words that each widget needs beside `shared`. */
const wordsOf: Readonly<Record<Widget, string>> = {
  'candidate-registration': 'registration',
  'interest-form': 'interest',
  'booth-schedule': 'schedule',
};
/** The first is the one taken where a page states no language that the product has. */
const languages = ['id', 'en'];

/** Which chunks each widget loads before its first input: its code, and its words by language. */
export function mapChunks(output: readonly Rolldown.OutputChunk[]): Chunks {
  const byFile = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const bySource = new Map(
    output.flatMap((chunk) =>
      chunk.facadeModuleId
        ? [[relative('src', chunk.facadeModuleId).replaceAll('\\', '/'), chunk] as const]
        : [],
    ),
  );

  const withImports = (chunk: Rolldown.OutputChunk, seen = new Set<string>()): Set<string> => {
    if (seen.has(chunk.fileName)) return seen;
    seen.add(chunk.fileName);
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported) withImports(imported, seen);
    }
    return seen;
  };
  const filesOf = (source: string): string[] => {
    const chunk = bySource.get(source);
    return chunk ? [...withImports(chunk)] : [];
  };

  const entries = widgets.map((widget) => {
    const code = filesOf(`define/${widget}.ts`);
    const words = languages.map((language) => {
      const modules = ['shared', wordsOf[widget]].map((name) => `i18n/locales/${language}/${name}.ts`);
      const files = new Set(modules.flatMap(filesOf));
      return [language, [...files].filter((file) => !code.includes(file)).map(nameInChunks)] as const;
    });
    return [widget, { code: code.map(nameInChunks), words: Object.fromEntries(words) }] as const;
  });
  return Object.fromEntries(entries) as Record<Widget, (typeof entries)[number][1]>;
}

const nameInChunks = (file: string): string => file.replace(/^chunks\//, '');
