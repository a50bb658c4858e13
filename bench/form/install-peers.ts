import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the packages that only the measurement needs are installed. */
export const peersFolder = fileURLToPath(new URL('.', import.meta.url));

/** Installs them once; no install script of theirs runs. Throws when npm cannot. */
export function installPeers(): void {
  if (existsSync(join(peersFolder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what the registration is measured against …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], peersFolder);
}

/** Builds the script-tag files if nobody has. */
export function buildIfMissing(): void {
  const root = join(peersFolder, '../..');
  if (existsSync(join(root, 'dist/embed/chunks.json'))) return;
  console.log('Building dist …');
  run('npm', ['run', 'build:dist'], root);
}

function run(command: string, parameters: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, parameters, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed in ${cwd}.`);
}
