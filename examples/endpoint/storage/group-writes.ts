import type { Engine, Query } from './engine.ts';

/** More than this do not wait for one another: other processes want their turn too. */
const mostTogether = 50;

type Work = (query: Query) => Promise<unknown>;

interface Waiting {
  readonly work: Work;
  readonly done: (result: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Puts what waits at the same time into one transaction, each behind a savepoint of its own: the wait for the disk
 * at its end, most of the time that a write takes, serves all of them. Nobody is answered before that wait is over.
 */
export function groupWrites(transaction: (work: Work) => Promise<unknown>): Engine['write'] {
  const waiting: Waiting[] = [];
  let running = false;

  const runAll = async () => {
    running = true;
    while (waiting.length > 0) await runTogether(transaction, waiting.splice(0, mostTogether));
    running = false;
  };

  return <T>(work: (query: Query) => Promise<T>) =>
    new Promise<T>((done, failed) => {
      waiting.push({ work, done: done as Waiting['done'], failed });
      if (!running) void runAll();
    });
}

async function runTogether(
  transaction: (work: Work) => Promise<unknown>,
  group: readonly Waiting[],
): Promise<void> {
  const tell: (() => void)[] = [];
  try {
    await transaction(async (query) => {
      for (const { work, done, failed } of group) {
        await query('SAVEPOINT one');
        try {
          const result = await work(query);
          tell.push(() => done(result));
        } catch (error) {
          await query('ROLLBACK TO SAVEPOINT one');
          tell.push(() => failed(error));
        }
        await query('RELEASE SAVEPOINT one');
      }
    });
  } catch (error) {
    for (const { failed } of group) failed(error);
    return;
  }
  for (const one of tell) one();
}
