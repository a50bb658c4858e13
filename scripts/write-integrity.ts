import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The value of an `integrity` attribute for a file. */
export const integrityOf = (path: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** Writes `integrity.json` into a folder: for each script below it, by path, its `integrity` value. */
export function writeIntegrity(folder: string): void {
  const scripts = globSync('**/*.js', { cwd: folder }).sort();
  const entries = scripts.map((path) => [path.replaceAll('\\', '/'), integrityOf(join(folder, path))]);
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
