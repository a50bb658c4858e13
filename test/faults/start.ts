import { parseArgs } from 'node:util';
import { engines, findBrowsers, type Engine } from '../../scripts/find-browsers.ts';
import { runFaults } from './run-faults.ts';
import { columns, row } from './tabulate.ts';

/** `npm run test:faults -- --count 300 --rate 50 --engine firefox --seed 7`; without flags all rates and engines. */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    rate: { type: 'string', multiple: true, default: ['10', '30', '50'] },
    engine: { type: 'string', multiple: true, default: [...engines] },
    seed: { type: 'string', default: '1' },
  },
});

const found = findBrowsers();
const wanted = engines.filter((engine) => values.engine.includes(engine));
const lacking: Engine[] = wanted.filter((engine) => found[engine] === null);
const present = wanted.filter((engine) => !lacking.includes(engine));
const count = Number(values.count);
const seed = Number(values.seed);
const rates = values.rate.map((percent) => Number(percent) / 100);
const isGiven = (number: number) => Number.isFinite(number) && number >= 0;
if (wanted.length === 0 || ![count, seed, ...rates].every(isGiven)) {
  console.error(
    'Write --count 300, --rate 50 (per cent), --seed 1 and --engine chromium, firefox or webkit.',
  );
  process.exit(2);
}

console.log(columns);
const wrong: string[] = [];
for (const engine of present) {
  for (const rate of rates) {
    const run = { engine, count, rate, seed };
    const result = await runFaults(run);
    console.log(row(run, result));
    wrong.push(...result.findings);
  }
}
if (lacking.length > 0) console.log(`This machine lacks ${lacking.join(', ')}.`);
if (wrong.length > 0) console.log(`\n${wrong.join('\n')}`);
process.exitCode = wrong.length > 0 || present.length === 0 ? 1 : 0;
