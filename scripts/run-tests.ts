import { globSync } from 'node:fs';
import { matchesGlob, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engines, findBrowsers, type Engine } from './find-browsers.ts';
import { runNodeTests } from './run-node-tests.ts';
import { runWidgetTests } from './run-widget-tests.ts';
import { findPostgres, startPostgres } from './start-postgres.ts';
import { closingLine, sum, type Tally } from './tally.ts';

/** `npm test -- schedule` runs the files whose path holds that word; `--engine firefox` one engine of three. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', multiple: true } },
});

const files = globSync('test/**/*.test.ts')
  .sort()
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)));
const isWidgetTest = (file: string) => matchesGlob(file, 'test/{components,browser,setup}/**');
const isJourney = (file: string) => matchesGlob(file, 'test/journeys/**');
const isHeadless = (file: string) => !isWidgetTest(file) && !isJourney(file);

const found = findBrowsers();
const wanted = engines.filter((engine) => values.engine?.includes(engine) ?? true);
const present: Engine[] = wanted.filter((engine) => found[engine] !== null);
const lacking: string[] = wanted.filter((engine) => found[engine] === null);

// Whoever started a browser or a database stops it when this process exits, also when it is told to.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

const tallies: Tally[] = [];

async function room(name: string, chosen: readonly string[], run: () => Promise<Tally>): Promise<void> {
  if (chosen.length === 0) return;
  const start = performance.now();
  const tally = await run().catch((error: unknown): Tally => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  tallies.push(tally);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  console.log(`${name}: ${closingLine(tally)}${skipped} (${chosen.length} files, ${seconds} s)`);
}

const absolute = (chosen: readonly string[]) => chosen.map((file) => resolve(file));
const headless = files.filter(isHeadless);
const widgets = files.filter(isWidgetTest);
const journeys = files.filter(isJourney);

const given = process.env['DATABASE_URL'];
const wantsPostgres = headless.length + journeys.length > 0 && !given;
const postgres = wantsPostgres && findPostgres() !== null ? await startPostgres() : null;
if (postgres) process.env['DATABASE_URL'] = postgres.url;
else if (wantsPostgres) lacking.push('PostgreSQL');
try {
  await room('node', headless, () => runNodeTests(absolute(headless), 2));
  await room(`widgets in ${present.join(', ')}`, widgets, () => runWidgetTests(widgets, present));
  await room('journeys', journeys, () => runNodeTests(absolute(journeys), 1));
} finally {
  postgres?.stop();
}

if (lacking.length > 0) {
  console.log(`Not everything ran: this machine lacks ${lacking.join(', ')}.`);
  if (process.env['CI'] === 'true') tallies.push({ passed: 0, failed: lacking.length, skipped: 0 });
}
const total = sum(tallies);
if (total.passed + total.failed === 0) console.log('No test ran.');
console.log(closingLine(total));
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
