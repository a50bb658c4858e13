import { relative } from 'node:path';
import { run } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import type { Tally } from './tally.ts';

/** Node wraps what a test threw; the wrapper says why the test failed, and its own stack says nothing. */
interface Wrapped extends Error {
  readonly failureType?: string;
}

/** Lines of a stack that lie in Node itself. */
const ownFrames = /\n\s+at .*\(?node:.*/g;

/** Runs the files with node:test and prints failures alone. A file without a test counts as one failure. */
export async function runNodeTests(files: readonly string[], concurrency: number): Promise<Tally> {
  let [passed, failed, skipped] = [0, 0, 0];
  const printed = new Map<string, string>();
  // A test file is a process of its own: it ends with this one.
  const ending = new AbortController();
  process.once('exit', () => ending.abort());
  const events = run({ files: [...files], concurrency, signal: ending.signal });
  for await (const event of events as AsyncIterable<TestEvent>) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') {
      const { file, message } = event.data;
      printed.set(file, (printed.get(file) ?? '') + message);
    }
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { name, file = '', skip, todo } = event.data;
    const ofWholeFile = name === file;
    let failure: string | undefined;
    if (event.type === 'test:fail') {
      const error: Wrapped = event.data.details.error;
      if (error.failureType === 'subtestsFailed') continue;
      failure = ofWholeFile
        ? (printed.get(file) ?? error.message)
        : inspect(error.cause ?? error).replace(ownFrames, '');
    } else if (ofWholeFile) failure = 'holds no test.';

    if (skip !== undefined || todo !== undefined) skipped += 1;
    else if (failure !== undefined) {
      failed += 1;
      console.log(`\n${relative('.', file)}\n${ofWholeFile ? '' : `  ${name}\n`}${failure}`);
    } else if (event.data.details.type !== 'suite') passed += 1;
  }
  return { passed, failed, skipped };
}
