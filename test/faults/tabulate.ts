import type { Result, Run } from './run-faults.ts';

const heads = [
  'engine',
  'faults',
  'people',
  'requests',
  'of them faulty',
  'sent at once',
  'asked to send again',
  'in the database',
  'stored twice',
  'told sent, not stored',
  'told failed, stored',
  'wrong reference',
  'answers lost',
  'never told',
  'seconds',
];

/** The head of the table. */
export const columns = [line(heads), line(heads.map(() => '---'))].join('\n');

/** The line of one run. */
export function row({ engine, rate, count }: Run, result: Result): string {
  const { stories, verdict, tries, faults, stored, seconds } = result;
  const first = (told: string) => stories.filter((story) => story.first === told).length;
  return line([
    engine,
    `${Math.round(rate * 100)}%`,
    count,
    tries,
    faults,
    first('sent'),
    first('not known'),
    stored,
    ...Object.values(verdict).map((people: readonly string[]) => people.length),
    seconds,
  ]);
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
