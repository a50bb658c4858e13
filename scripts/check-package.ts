import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLeaks } from './find-leaks.ts';
import { pack, unpack } from './pack.ts';

/** Checks the package as it would be published: its map of exports, its types, and that it holds nothing of this machine. */
const room = mkdtempSync(join(tmpdir(), 'jobfair-package-'));
try {
  const tarball = pack(room);
  const show = { stdio: 'inherit' } as const;
  execFileSync('publint', ['run', tarball, '--strict'], show);
  // JSON, and types without a module, have no entry for a module resolver to try.
  const data = ['custom-elements.json', 'openapi.json', 'jsx'];
  execFileSync(
    'attw',
    [
      tarball,
      '--profile',
      'esm-only',
      '--no-emoji',
      '--no-summary',
      '--format',
      'table-flipped',
      '--exclude-entrypoints',
      ...data,
    ],
    show,
  );
  const leaks = findLeaks(unpack(tarball, room));
  if (leaks.length > 0)
    throw new Error(`The package would publish what is this machine's:\n${leaks.join('\n')}`);
} finally {
  rmSync(room, { recursive: true });
}
