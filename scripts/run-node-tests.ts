import { relative } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import type { Tally } from './tally.ts';

/** Runs the files with node:test and prints failures alone. A file without a test counts as one failure. */
export async function runNodeTests(files: readonly string[], concurrency: number): Promise<Tally> {
  let [passed, failed, skipped] = [0, 0, 0];
  const printed = new Map<string, string>();
  for await (const { type, data } of run({ files: [...files], concurrency })) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      printed.set(data.file, (printed.get(data.file) ?? '') + data.message);
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const ofWholeFile = data.name === data.file;
    let failure: string | undefined;
    if (type === 'test:fail') {
      const { error } = data.details;
      if (error.failureType === 'subtestsFailed') continue;
      // Node wraps what a test threw, and the wrapper's own stack says nothing.
      failure = ofWholeFile ? (printed.get(data.name) ?? error.message) : inspect(error.cause ?? error);
    } else if (ofWholeFile) failure = 'holds no test.';

    if (data.skip !== undefined || data.todo !== undefined) skipped += 1;
    else if (failure !== undefined) {
      failed += 1;
      console.log(`\n${relative('.', data.file ?? '')}\n${ofWholeFile ? '' : `  ${data.name}\n`}${failure}`);
    } else if (data.details.type !== 'suite') passed += 1;
  }
  return { passed, failed, skipped };
}
