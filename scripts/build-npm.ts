import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes `dist/npm`: one ES module, its types and its source map for each source file. The script-tag
 * entry stays out; it has a build of its own.
 */
const out = 'dist/npm';
rmSync(out, { recursive: true, force: true });
const tsc = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (tsc.status !== 0) process.exit(tsc.status ?? 1);

// TypeScript rewrites `./x.ts` to `./x.js` in the modules but not in their declarations, and a reader of
// declarations older than TypeScript 5 cannot follow the former.
const relativeSource = /((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g;
for (const file of globSync(`${out}/**/*.d.ts`)) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(relativeSource, '$1.js$2'));
}
