import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { findLeaks } from '../../scripts/find-leaks.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobfair-leaks-'));
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const map = (source: string, text: string | null = 'export {};') =>
  JSON.stringify({ version: 3, sources: [source], sourcesContent: [text], mappings: '' });

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  put('dist/a.js', 'export const path = "/home";');
  put('dist/a.js.map', map('../src/a.ts'));
});
after(() => rmSync(folder, { recursive: true }));

const leaks = () => findLeaks(folder, ['/home/somebody/checkout']);

test('a package that speaks of itself alone passes', () => {
  assert.deepEqual(leaks(), []);
});

for (const [what, path, text, found] of [
  ['a path of the machine', 'dist/b.js', '// /home/somebody/checkout/src/b.ts', /b\.js names the path/],
  ['a map that leads out', 'dist/b.js.map', map('../../src/b.ts'), /b\.js\.map leads out of the package/],
  ['a map to another place', 'dist/b.js.map', map('file:///src/b.ts'), /b\.js\.map leads out of the package/],
  ['a map without its source', 'dist/b.js.map', map('../src/b.ts', null), /b\.js\.map lacks the text of/],
] as const) {
  test(`${what} is found`, () => {
    put(path, text);
    assert.equal(leaks().length, 1);
    assert.match(leaks()[0] ?? '', found);
  });
}
