import { relative } from 'node:path';
import type { TestSession, TestSuiteResult } from '@web/test-runner';
import type { Tally } from '../../scripts/tally.ts';

interface Outcome {
  readonly title: string;
  readonly passed: boolean;
  readonly skipped: boolean;
  readonly error?: { message: string; stack?: string; actual?: string; expected?: string };
}

function outcomes(suite: TestSuiteResult | undefined, above = ''): Outcome[] {
  if (suite === undefined) return [];
  const path = [above, suite.name].filter(Boolean).join(' > ');
  return [
    ...suite.tests.map((test) => ({ ...test, title: [path, test.name].filter(Boolean).join(' > ') })),
    ...suite.suites.flatMap((inner) => outcomes(inner, path)),
  ];
}

/** A file that did not load, or that holds no test, counts as one failure. */
export function tallySession(session: TestSession): Tally {
  const tests = outcomes(session.testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  const skipped = tests.filter((test) => test.skipped).length;
  const broken = session.errors.length > 0 || tests.length === 0;
  return { passed: tests.length - failed - skipped, failed: failed + (broken ? 1 : 0), skipped };
}

function describeFailures(session: TestSession): string[] {
  const where = `${session.browser.name}: ${relative(process.cwd(), session.testFile ?? '')}`;
  const tests = outcomes(session.testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  return [
    ...session.errors.map((error) => `${where}\n${error.stack ?? error.message}`),
    ...(tests.length === 0 && session.errors.length === 0 ? [`${where}\nholds no test.`] : []),
    ...failed.map(({ title, error }) => {
      const compared =
        error?.expected === undefined ? '' : `\n  expected ${error.expected}\n  got ${error.actual}`;
      return `${where}\n  ${title}\n  ${error?.message ?? ''}${compared}\n${error?.stack ?? ''}`;
    }),
    ...session.request404s.filter(isNotAsked).map((url) => `${where}\nasked for ${url}, which is not there.`),
  ];
}

/** A test may ask for a 404 to see what a widget makes of it. */
const isNotAsked = (url: string) => !url.startsWith('as-asked?');

/** Prints what failed in one file in one engine, and what the page logged meanwhile; nothing if all went well. */
export function printFailures(session: TestSession): void {
  const failures = describeFailures(session);
  for (const failure of failures) console.log(`\n${failure}`);
  if (failures.length > 0) for (const log of session.logs as unknown[][]) console.log('  log:', ...log);
}
