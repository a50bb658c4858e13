import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { layProject, testCommand } from './lay-project.ts';

/** Runs the project's test command over these files, in a project of their own without browsers or database. */
function runOver(files: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout } = spawnSync(process.execPath, [testCommand], {
    cwd: layProject(files),
    // Without NODE_TEST_CONTEXT, or the inner run would report to this one.
    env: { PATH: '', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', ...env },
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

const passing = "import { it } from 'node:test';\nit('passes', () => {});\n";
const failing = "import { it } from 'node:test';\nit('fails', () => { throw new Error('planted'); });\n";

interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly status: number;
  readonly closing: string;
  readonly says?: RegExp;
}

const cases: readonly Case[] = [
  {
    title: 'passes when all pass',
    files: { 'model/a.test.ts': passing },
    status: 0,
    closing: '1 passed, 0 failed',
  },
  {
    title: 'adds rooms and shows what failed',
    files: { 'model/a.test.ts': passing, 'form/b.test.ts': failing, 'journeys/c.test.ts': passing },
    status: 1,
    closing: '2 passed, 1 failed',
    says: /^Error: planted/m,
  },
  {
    title: 'counts a suite and a test with parts once each',
    files: {
      'model/a.test.ts':
        "import { describe, it, test } from 'node:test';\ndescribe('a', () => { it('b', () => {}); });\ntest('c', async (t) => { await t.test('d', () => { throw 1; }); });\n",
    },
    status: 1,
    closing: '1 passed, 1 failed',
  },
  {
    title: 'fails a file that stops before its tests',
    files: { 'model/a.test.ts': "throw new Error('planted');\n" },
    status: 1,
    closing: '0 passed, 1 failed',
    says: /^Error: planted/m,
  },
  {
    title: 'fails a file without a test',
    files: { 'model/a.test.ts': passing, 'model/b.test.ts': 'export {};\n' },
    status: 1,
    closing: '1 passed, 1 failed',
    says: /^holds no test\.$/m,
  },
  {
    title: 'fails when there is no test at all',
    files: {},
    status: 1,
    closing: '0 passed, 0 failed',
    says: /^No test ran\.$/m,
  },
  {
    title: 'names the engines that it lacks',
    files: { 'model/a.test.ts': passing },
    status: 0,
    closing: '1 passed, 0 failed',
    says: /this machine lacks chromium, firefox, webkit\.$/m,
  },
  {
    title: 'fails widget tests that no engine is there for',
    files: { 'model/a.test.ts': passing, 'components/b.test.ts': passing },
    status: 1,
    closing: '1 passed, 1 failed',
  },
  {
    title: 'fails in CI for each engine that it lacks',
    files: { 'model/a.test.ts': passing },
    env: { CI: 'true' },
    status: 1,
    closing: '1 passed, 3 failed',
  },
];

describe('npm test', () => {
  for (const { title, files, env, status, closing, says } of cases) {
    it(title, () => {
      const run = runOver(files, env);
      assert.equal(run.lines.at(-1), closing, run.lines.join('\n'));
      assert.equal(run.status, status);
      if (says) assert.match(run.lines.join('\n'), says);
    });
  }
});
