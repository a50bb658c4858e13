import { DatabaseUnavailable } from '../storage/engine.ts';
import { Refusal } from './problem.ts';

/**
 * What a visitor is told of an error, and the line about it in the log: where it happened and its code, never its
 * message, since a database quotes the values that it refused.
 */
export function refusalOf(error: unknown, log: (line: string) => void): Refusal {
  if (error instanceof Refusal) return error;
  log(describe(error));
  if (error instanceof DatabaseUnavailable) {
    return new Refusal(503, {
      detail: 'The records cannot be reached at the moment.',
      headers: { 'retry-after': '5' },
    });
  }
  return new Refusal(500, {
    detail: 'Something went wrong here. Nothing was stored; the same key may be sent again.',
  });
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `A ${typeof error} was thrown.`;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? '' : `\n  caused by ${describe(error.cause)}`;
  return `${error.name}${code}\n${places.slice(0, 5).join('\n')}${cause}`;
}
