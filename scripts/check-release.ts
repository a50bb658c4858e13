import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findObstacles } from './find-obstacles.ts';
import { integrityOf } from './write-integrity.ts';

/** Tries a release and publishes nothing. The tag is the argument, or the one that the workflow runs on. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const ref = process.env['GITHUB_REF_TYPE'] === 'tag' ? process.env['GITHUB_REF_NAME'] : undefined;
const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

const obstacles = findObstacles({
  tag: process.argv[2] ?? ref ?? null,
  version,
  changelog: textOf('CHANGELOG.md'),
  readme: textOf('README.md'),
  integrity: integrityOf('dist/embed/jobfair-widgets.all.js'),
});

const dryRun = (...words: string[]): boolean => {
  const { status, stderr } = spawnSync('npm', [...words, '--dry-run'], { encoding: 'utf8' });
  if (status !== 0) console.log(`npm ${words.join(' ')} --dry-run failed:\n${stderr}`);
  return status === 0;
};
// A registry that takes no writes still leaves the packing to try.
if (!dryRun('publish', '--access', 'public') && !dryRun('pack'))
  obstacles.push('The package cannot be packed.');

for (const obstacle of obstacles) console.error(obstacle);
if (obstacles.length > 0) process.exit(1);
console.log(`jobfair-widgets ${version} can be released.`);
