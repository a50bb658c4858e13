import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser, type Browser } from '../embed/open-browser.ts';
import type { Engine } from '../../scripts/find-browsers.ts';
import { FaultProxy, type Passage, type Plant } from './fault-proxy.ts';
import { planFaults, stopping, unharmed } from './faults.ts';
import { startRecords } from './records.ts';
import { registerPeople, type Answers, type Story } from './register-people.ts';
import { findings, judge, type Verdict } from './verdict.ts';

export interface Run {
  readonly engine: Engine;
  /** Registrations. */
  readonly count: number;
  /** Chance of a fault for each request, 0 to 1. */
  readonly rate: number;
  readonly seed: number;
  readonly plant?: Plant;
}

export interface Result {
  readonly stories: readonly Story[];
  readonly verdict: Verdict;
  /** What must not be, a line each, with all that the proxy did to that person. */
  readonly findings: readonly string[];
  /** Requests, and those that met a fault. */
  readonly tries: number;
  readonly faults: number;
  /** Names that are in the database. */
  readonly stored: number;
  readonly seconds: number;
}

/** How many times shorter the widget's waits are. */
const pace = 40;
/** Milliseconds: more than the 20 s that the widget gives a try, at that pace. */
const delay = (20_000 / pace) * 1.3;
/** Tabs side by side. Each has an origin of its own, so that none sees what another keeps. */
const tabs = 4;
/** Milliseconds without a word from the page after which it is taken for dead. */
const longestSilence = 90_000;

const answers: Answers = {
  mobile: '0812-3456 7890',
  city: 'Kota Bekasi',
  adult: 'yes',
  education: 'sma',
  worked7d: 'no',
  notWorking: 'first_job',
  contractGoal: 'permanent_only',
};

/** Registers people through a proxy that fails, and holds what they were told against the database. */
export async function runFaults(run: Run): Promise<Result> {
  const begin = performance.now();
  const records = await startRecords();
  const stories: Story[] = [];
  const proxies: FaultProxy[] = [];
  let browser: Browser | null = null;
  try {
    const plan = planFaults(run.seed, run.rate);
    const plant = run.plant ?? null;
    for (const people of share(run.count)) {
      const own = (path: string, body: string) => {
        if (path === '/tabs')
          return page(proxies.map(({ origin }) => `<iframe src="${origin}/tab"></iframe>`).join(''));
        if (path === '/tab') return page(widget);
        if (path === '/people.js') return script(people);
        if (path === '/told') stories.push(JSON.parse(body) as Story);
        else if (path === '/order') obey(proxy, JSON.parse(body) as Order);
        else return null;
        return { type: 'text/plain', body: '' };
      };
      const proxy = await FaultProxy.start({ to: records.origin, plan, delay, plant, own });
      proxies.push(proxy);
    }
    browser = await openBrowser(run.engine);
    await browser.open(`${proxies[0]?.origin}/tabs`);
    await untilTold(stories, run.count);
    for (const proxy of proxies) await proxy.settled();
    const rows = records.rows();
    const log = proxies.flatMap((proxy) => proxy.log);
    const verdict = judge(stories, rows);
    return {
      stories,
      verdict,
      findings: findings(verdict).flatMap((line) => [line, ...explain(line, stories, log)]),
      tries: log.length,
      faults: log.filter(({ fault }) => fault !== null).length,
      stored: new Set(rows.map(({ fullName }) => fullName)).size,
      seconds: Math.round((performance.now() - begin) / 1000),
    };
  } finally {
    await browser?.close();
    for (const proxy of proxies) await proxy.stop();
    await records.stop();
  }
}

/** Names without a digit, which would be no name, a list for each tab. */
function share(count: number): string[][] {
  const nameOf = (index: number) =>
    `Tamu ${[...String(index).padStart(4, '0')].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('')}`;
  const people = Array.from({ length: count }, (_, index) => nameOf(index));
  return Array.from({ length: tabs }, (_, tab) => people.filter((_person, index) => index % tabs === tab));
}

interface Order {
  readonly what: 'free' | 'stop';
  readonly person: string;
}

function obey(proxy: FaultProxy, { what, person }: Order): void {
  // Every other stopped one is stored all the same.
  const late = person.length > 0 && (person.codePointAt(person.length - 1) ?? 0) % 4 < 2;
  proxy.order(person, what === 'free' ? unharmed : { ...stopping, late });
}

const widget = `<script src="/people.js"></script>
<script src="/jobfair-widgets/jobfair-widgets.js" defer></script>
<jobfair-candidate-registration src="/api/fair.json" endpoint="/api/submissions" layout="single">
</jobfair-candidate-registration>`;

const page = (body: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="id"><title>Kampus</title><link rel="icon" href="data:,">${body}</html>`,
});

const script = (people: readonly string[]) => ({
  type: 'text/javascript; charset=utf-8',
  body: `(${String(registerPeople)})(${JSON.stringify(people)}, ${JSON.stringify(answers)}, ${pace});`,
});

async function untilTold(stories: readonly Story[], count: number): Promise<void> {
  let [before, since] = [0, performance.now()];
  for (; stories.length < count; await wait(100)) {
    if (stories.length > before) [before, since] = [stories.length, performance.now()];
    if (performance.now() - since < longestSilence) continue;
    throw new Error(`Nothing came from the page any more after ${stories.length} of ${count} people.`);
  }
}

/** All that was told to and done with the people of a finding. */
function explain(line: string, stories: readonly Story[], log: readonly Passage[]): string[] {
  return stories
    .filter(({ person }) => line.includes(person))
    .flatMap((story) => [
      `  ${JSON.stringify(story)}`,
      ...log
        .filter(({ person }) => person === story.person)
        .map((passage) => `    ${JSON.stringify(passage)}`),
    ]);
}
