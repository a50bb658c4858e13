import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { launchers } from './launchers.ts';
import { pressKeysPlugin } from './press-keys.ts';
import { failuresReporter } from './report-widget-tests.ts';

export const widgetTests = ['test/components/**/*.test.ts', 'test/browser/**/*.test.ts'];

export const runnerConfig: TestRunnerConfig = {
  files: widgetTests,
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: launchers(),
  concurrentBrowsers: 3,
  plugins: [
    esbuildPlugin({ ts: true, json: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    pressKeysPlugin(),
  ],
  reporters: [failuresReporter()],
  testFramework: { config: { timeout: 10_000 } },
};
