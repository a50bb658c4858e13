import { TestRunner } from '@web/test-runner';
import { printFailures, tallySession } from '../test/browsers/report-widget-tests.ts';
import { runnerConfig } from '../test/browsers/runner-config.ts';
import type { Engine } from './find-browsers.ts';
import { sum, type Tally } from './tally.ts';

/** Runs the files in each of the engines, side by side, and prints failures alone. */
export async function runWidgetTests(files: readonly string[], engines: readonly Engine[]): Promise<Tally> {
  if (engines.length === 0)
    throw new Error('There is no browser for the widget tests: Chromium is the least.');
  const runner = new TestRunner(await runnerConfig(files, engines));
  runner.on('finished', () => void runner.stop());
  const stopped = new Promise((resolve) => runner.on('stopped', resolve));
  await runner.start();
  await stopped;
  const sessions = [...runner.sessions.all()];
  sessions.forEach(printFailures);
  return sum(sessions.map(tallySession));
}
