import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Chunks } from '../src/embed/chunks.ts';
import { widgets } from '../src/embed/widgets.ts';

/** What a page loads together, with what it may weigh; `budget` is null for what is only told. */
export interface Load {
  readonly name: string;
  readonly files: readonly string[];
  /** Bytes, each file compressed alone by brotli 11, as a server sends it. */
  readonly bytes: number;
  readonly budget: number | null;
}

/** Bytes; 1 KB is 1,000 of them. */
export const budgets = {
  loader: 3_000,
  'candidate-registration': 42_000,
  'interest-form': 42_000,
  'booth-schedule': 40_000,
  all: 125_000,
} as const;

const brotli = (path: string): number => {
  const code = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length };
  return brotliCompressSync(code, { params }).length;
};

/**
 * Weighs a script-tag build: the loader, all that each widget loads up to its first input (the loader, its
 * code, its words in the heaviest language), the one-file build, and each chunk that waits until it is needed.
 */
export function weigh(
  folder: string,
  limits: Readonly<Record<keyof typeof budgets, number>> = budgets,
): Load[] {
  const chunks = JSON.parse(readFileSync(join(folder, 'chunks.json'), 'utf8')) as Chunks;
  const load = (name: string, files: readonly string[], budget: number | null): Load => {
    const bytes = files.reduce((sum, file) => sum + brotli(join(folder, file)), 0);
    return { name, files, bytes, budget };
  };
  const loader = 'jobfair-widgets.js';

  const atOnce = widgets.map((widget) => {
    const { code, words } = chunks[widget];
    const [heaviest] = Object.values(words)
      .map((files) => load(widget, [loader, ...[...code, ...files].map(inChunks)], limits[widget]))
      .sort((one, other) => other.bytes - one.bytes);
    return heaviest ?? load(widget, [loader, ...code.map(inChunks)], limits[widget]);
  });
  const early = new Set(
    widgets.flatMap((widget) => [...chunks[widget].code, ...Object.values(chunks[widget].words).flat()]),
  );
  const late = globSync('*.js', { cwd: join(folder, 'chunks') }).filter((file) => !early.has(file));

  return [
    load('loader', [loader], limits.loader),
    ...atOnce,
    load('all', ['jobfair-widgets.all.js'], limits.all),
    ...late.sort().map((file) => load(file, [inChunks(file)], null)),
  ];
}

const inChunks = (file: string): string => `chunks/${file}`;

export const isOver = ({ bytes, budget }: Load): boolean => budget !== null && bytes > budget;
