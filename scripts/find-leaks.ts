import { globSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';

interface SourceMap {
  readonly sourceRoot?: string;
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/**
 * What a package carries that belongs to the machine it was built on: a path of it, or a source map that
 * leads out of the package or to a source it does not hold. A sentence for each.
 */
export function findLeaks(folder: string, places: readonly string[] = [process.cwd(), homedir()]): string[] {
  const root = resolve(folder);
  const files = globSync('**/*', { cwd: root }).filter((path) => statSync(join(root, path)).isFile());
  const paths = [...new Set([...places, ...places.map(slashed)])].filter((path) => path.length > 1);
  return files.sort().flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const named = paths.find((place) => text.includes(`${place}/`) || text.includes(`${place}${sep}`));
    return [
      ...(named ? [`${path} names the path ${named}`] : []),
      ...(path.endsWith('.map') ? strayInMap(root, path, JSON.parse(text) as SourceMap) : []),
    ];
  });
}

function strayInMap(root: string, path: string, map: SourceMap): string[] {
  return map.sources.flatMap((source, index) => {
    const target = resolve(dirname(join(root, path)), map.sourceRoot ?? '', source);
    const isOutside = relative(root, target).startsWith('..') || /^[a-z]+:/i.test(source);
    if (isOutside) return [`${path} leads out of the package, to ${source}`];
    return map.sourcesContent?.[index] ? [] : [`${path} lacks the text of ${source}`];
  });
}
