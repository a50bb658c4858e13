import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';

/** The project's test command. */
export const testCommand = resolve(import.meta.dirname, '../../scripts/run-tests.ts');

const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Lays a project that has these test files and nothing else; its folder is the answer. */
export function layProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'jobfair-runner-'));
  folders.push(folder);
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'test', name)), { recursive: true });
    writeFileSync(join(folder, 'test', name), code);
  }
  return folder;
}
