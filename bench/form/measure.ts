import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBrowser } from './conditions.ts';
import { contender, contenderNames, peers, type ContenderName } from './contenders.ts';
import { buildIfMissing, installPeers } from './install-peers.ts';
import { measurePage, measureScript } from './measure-page.ts';
import { registrationQuestions, typedFields } from './questions.ts';
import { report, type Measured, type Round } from './report.ts';
import { serve } from './serve.ts';

/** `npm run bench -- --runs 5 --only html,bare` prints the table that docs/speed.md keeps. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: contenderNames.join() },
  },
});
const runs = Number(values.runs);
const only = values.only.split(',').map(nameOf);
// Every figure is a ratio to plain HTML in the same round.
const names = [...new Set<ContenderName>(['html', ...only])];

function nameOf(name: string): ContenderName {
  const known = contenderNames.find((candidate) => candidate === name);
  if (!known) throw new Error(`--only ${name} is not known; there are ${contenderNames.join(', ')}.`);
  return known;
}

buildIfMissing();
if (names.some((name) => peers.includes(name))) installPeers();

const questions = await registrationQuestions();
const { first, last } = typedFields(questions);
const contenders = await Promise.all(names.map((name) => contender(name, questions)));
const server = await serve(contenders);
const rounds: Round[] = [];
const problems: string[] = [];
let stopBrowser = async () => {};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stopBrowser().finally(() => process.exit(130)));
}

try {
  for (let round = 0; round < runs; round += 1) {
    const { browser, stop } = await startBrowser();
    stopBrowser = stop;
    const fieldNames = { first: first.name, last: last.name };
    const figures: Partial<Record<ContenderName, Measured>> = {};
    const [warmUp] = contenders;
    if (warmUp) await measurePage(browser, server.url, warmUp, fieldNames);
    for (const [index, name] of names.entries()) {
      const chosen = contenders[index];
      if (!chosen) continue;
      try {
        const measured = await measurePage(browser, server.url, chosen, fieldNames);
        const script = await measureScript(browser, server.url, chosen, fieldNames);
        figures[name] = { ...measured, script };
        const { typed, shift, keyLast } = measured;
        console.error(
          `round ${round + 1} ${name.padEnd(9)} typed ${typed.toFixed(0)} ms, script ${script.toFixed(0)} ms, ` +
            `shift ${shift.toFixed(3)}, key ${keyLast.toFixed(1)} ms`,
        );
      } catch (error) {
        problems.push(`round ${round + 1}, ${name}: ${String(error)}`);
        console.error(problems.at(-1));
      }
    }
    rounds.push(figures);
    await stop();
  }
} finally {
  await stopBrowser();
  server.stop();
}

mkdirSync('results', { recursive: true });
writeFileSync('results/form-speed.json', `${JSON.stringify({ questions, rounds, problems }, null, 1)}\n`);
console.log(report(contenders, rounds));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
