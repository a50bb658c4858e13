import { fileURLToPath } from 'node:url';
import type { Logger, TestRunnerCoreConfig } from '@web/test-runner';
import { emulateMediaPlugin, setViewportPlugin } from '@web/test-runner-commands/plugins';
import type { Engine } from '../../scripts/find-browsers.ts';
import { freePort } from '../../scripts/free-port.ts';
import { answerAsAsked } from './answer-as-asked.ts';
import { bundleTestsPlugin } from './bundle-tests.ts';
import { handsPlugin } from './hands.ts';
import { launchers } from './launchers.ts';
import { looksPlugin } from './looks.ts';

const seconds = 1000;
const quiet = () => undefined;

/** What a server has to say of itself is of interest only when it fails. */
const logger: Logger = {
  log: quiet,
  debug: quiet,
  group: quiet,
  groupEnd: quiet,
  warn: console.warn,
  error: console.error,
  logSyntaxError: console.error,
};

/** Settings of the runner for these files in these engines. Limits are for two cores that three engines share. */
export async function runnerConfig(
  files: readonly string[],
  engines: readonly Engine[],
): Promise<TestRunnerCoreConfig> {
  return {
    rootDir: process.cwd(),
    protocol: 'http:',
    hostname: 'localhost',
    port: await freePort(),
    files: [...files],
    browsers: launchers(engines),
    concurrentBrowsers: engines.length,
    concurrency: 1,
    browserStartTimeout: 60 * seconds,
    testsStartTimeout: 60 * seconds,
    testsFinishTimeout: 180 * seconds,
    browserLogs: true,
    watch: false,
    coverageConfig: { report: false, reportDir: 'coverage' },
    plugins: [
      bundleTestsPlugin(files),
      handsPlugin(),
      looksPlugin(),
      setViewportPlugin(),
      emulateMediaPlugin(),
    ],
    middleware: [answerAsAsked],
    reporters: [],
    logger,
    testFramework: {
      path: fileURLToPath(import.meta.resolve('@web/test-runner-mocha/dist/autorun.js')),
      config: { timeout: 30 * seconds },
    },
  };
}
