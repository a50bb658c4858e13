import { relative } from 'node:path';
import type { Rolldown } from 'vite';
import type { Chunks } from '../src/embed/chunks.ts';
import { languages, type Namespace } from '../src/i18n/locales.ts';
import { widgets, type Widget } from '../src/embed/widgets.ts';

/** The texts that each widget speaks with, as it names them to its language controller. */
const namespaces: Readonly<Record<Widget, readonly Namespace[]>> = {
  'candidate-registration': ['shared', 'form', 'registration'],
  'interest-form': ['shared', 'form', 'interest'],
  'booth-schedule': ['shared', 'schedule'],
};

/** The texts that `layout="single"` shows at once, too. */
const singleTexts: Readonly<Record<Widget, readonly Namespace[]>> = {
  'candidate-registration': ['registration-later'],
  'interest-form': [],
  'booth-schedule': [],
};

/** Code that `layout="single"` needs before its last question stands: the organiser's own questions may be in sight. */
const singleCode: Readonly<Record<Widget, readonly string[]>> = {
  'candidate-registration': ['form/registration-form.ts'],
  'interest-form': [],
  'booth-schedule': [],
};

/** What a widget asks for by itself as soon as it stands, before anyone touches it. */
const soonAfter: Readonly<Record<Widget, readonly string[]>> = {
  'candidate-registration': [],
  'interest-form': [],
  'booth-schedule': ['components/booth-schedule/vacancy-view.ts'],
};

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
    if (!chunk) throw new Error(`The build has no chunk for src/${source}; the loader could not name it.`);
    return [...withImports(chunk)];
  };

  return toRecord(widgets, (widget) => {
    const code = [...new Set([`define/${widget}.ts`, ...soonAfter[widget]].flatMap(filesOf))];
    const textsOf = (names: readonly Namespace[], beside: readonly string[] = []) =>
      toRecord(languages, (language) => {
        const texts = names.map((name) => `i18n/locales/${language}/${name}.ts`);
        const files = [...beside, ...texts].flatMap(filesOf);
        return [...new Set(files)].filter((file) => !code.includes(file)).map(nameInChunks);
      });
    return {
      code: code.map(nameInChunks),
      words: textsOf(namespaces[widget]),
      single: textsOf(singleTexts[widget], singleCode[widget]),
    };
  });
}

const toRecord = <Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;

const nameInChunks = (file: string): string => file.replace(/^chunks\//, '');
