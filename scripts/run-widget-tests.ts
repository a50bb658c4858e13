import { startTestRunner } from '@web/test-runner';
import { tallySession } from '../test/browsers/report-widget-tests.ts';
import { runnerConfig } from '../test/browsers/runner-config.ts';
import type { Engine } from './find-browsers.ts';
import { sum, type Tally } from './tally.ts';

/** Runs the files in each of the engines, side by side. */
export async function runWidgetTests(files: readonly string[], engines: readonly Engine[]): Promise<Tally> {
  const runner = await startTestRunner({
    config: runnerConfig(files, engines),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (runner === undefined) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return sum([...runner.sessions.all()].map(tallySession));
}
