import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Packs the package as npm would publish it; resolves to the tarball's absolute path. */
export function pack(into: string): string {
  const printed = execFileSync('npm', ['pack', '--json', '--pack-destination', into], { encoding: 'utf8' });
  const [packed] = JSON.parse(printed) as { filename: string }[];
  if (!packed) throw new Error('npm pack printed no file name.');
  return resolve(join(into, packed.filename));
}

/** Unpacks a tarball of npm's; resolves to the package's folder. */
export function unpack(tarball: string, into: string): string {
  execFileSync('tar', ['-xzf', tarball, '-C', into]);
  return join(into, 'package');
}
