import type { TestRunnerConfig } from '@web/test-runner';
import type { Engine } from '../../scripts/find-browsers.ts';
import { bundleTestsPlugin } from './bundle-tests.ts';
import { handsPlugin } from './hands.ts';
import { launchers } from './launchers.ts';
import { failuresReporter } from './report-widget-tests.ts';

export function runnerConfig(files: readonly string[], engines: readonly Engine[]): TestRunnerConfig {
  return {
    files: [...files],
    browsers: launchers(engines),
    concurrentBrowsers: engines.length,
    plugins: [bundleTestsPlugin(files), handsPlugin()],
    reporters: [failuresReporter()],
    testFramework: { config: { timeout: 10_000 } },
  };
}
