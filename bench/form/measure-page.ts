import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { openPage } from './conditions.ts';
import type { Contender } from './page.ts';
import { probe, type Probe, type ProbeOrder } from './probe.ts';
import { probeName, scriptTime } from './read-trace.ts';

/** Names of the questions that are typed into. */
export interface TypedNames {
  readonly first: string;
  readonly last: string;
}

/** One request, times in milliseconds since navigation. */
export interface Request {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly bytes: number;
}

/** Times in milliseconds since navigation. */
export interface Figures {
  readonly painted: number;
  /** The last field was painted. */
  readonly shown: number;
  /** A key's letter was painted in it, and stayed. */
  readonly typed: number;
  readonly shift: number;
  readonly shifts: Probe['shifts'];
  /** Keydown to after paint, median. */
  readonly keyFirst: number;
  readonly keyLast: number;
  /** On the wire, heads and all: until the letter stood there, and until the page was quiet. */
  readonly bytesTyped: number;
  readonly bytes: number;
  readonly requests: readonly Request[];
}

const keys = 'Siti Nurhaliza Wulandari Kusumaningrum';
const typedMark = 'bench-typed';

/** Loads one contender's page and types into it. Throws when it cannot be typed into. */
export async function measurePage(
  browser: Browser,
  url: string,
  contender: Contender,
  names: TypedNames,
): Promise<Figures> {
  const { page, session, close } = await openPage(browser);
  try {
    const network = watchNetwork(session);
    const first = contender.selector(names.first);
    const last = contender.selector(names.last);
    const { shown, typed } = await typeIntoLast(page, session, url, contender.name, { first, last });
    await network.quiet(800);
    const value = await page.evaluate(valueOf, last);
    if (!value?.includes('a')) throw new Error('What was typed into the last field was lost.');
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    );
    const { shift, shifts } = await page.evaluate(probeState);
    const keyLast = await typeKeys(session, page, last);
    const keyFirst = await typeKeys(session, page, first);
    const requests = network.requests();
    const sum = (some: readonly Request[]) => some.reduce((bytes, request) => bytes + request.bytes, 0);
    return {
      painted,
      shown,
      typed,
      shift,
      shifts,
      keyFirst,
      keyLast,
      bytesTyped: sum(requests.filter(({ end }) => end <= typed)),
      bytes: sum(requests),
      requests,
    };
  } finally {
    await close();
  }
}

/**
 * Milliseconds of script until the letter stood there, in a load of its own: writing the trace slows the page.
 */
export async function measureScript(
  browser: Browser,
  url: string,
  contender: Contender,
  names: TypedNames,
): Promise<number> {
  const { page, session, close } = await openPage(browser);
  try {
    await page.tracing.start({
      categories: ['-*', 'devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing'],
    });
    const order = { first: contender.selector(names.first), last: contender.selector(names.last) };
    await typeIntoLast(page, session, url, contender.name, order);
    return scriptTime(new TextDecoder().decode(await page.tracing.stop()), typedMark);
  } finally {
    await close();
  }
}

/** Opens the page and presses a key until its letter stands in the last field. */
async function typeIntoLast(
  page: Page,
  session: CDPSession,
  url: string,
  name: string,
  order: ProbeOrder,
): Promise<{ shown: number; typed: number }> {
  const [shown, typed] = await callFromPage(session, ['benchReady', 'benchTyped']);
  await page.evaluateOnNewDocument(
    `(${probe.toString()})(${JSON.stringify(order)});\n//# sourceURL=${probeName}`,
  );
  const loaded = page.goto(`${url}/${name}/`, { waitUntil: 'load', timeout: 60_000 });
  loaded.catch(() => undefined);
  const shownAt = await within(60_000, shown, 'the last field to be there');
  const typedAt = await typeUntilTaken(session, page, order.last, typed);
  await loaded;
  return { shown: shownAt, typed: typedAt };
}

const probeState = () => {
  const { shift, shifts } = (globalThis as unknown as { jobfairBench: Probe }).jobfairBench;
  return { shift, shifts };
};

const valueOf = (selector: string) =>
  (globalThis as unknown as { jobfairBench: Probe }).jobfairBench.find(selector)?.value;

/** Functions that the page can call once; each promise is of the number it was called with. */
async function callFromPage<const Names extends readonly string[]>(
  session: CDPSession,
  names: Names,
): Promise<{ [Index in keyof Names]: Promise<number> }> {
  await session.send('Runtime.enable');
  const calls = names.map(
    (name) =>
      new Promise<number>((called) =>
        session.on('Runtime.bindingCalled', (call) => {
          if (call.name === name) called(Number(call.payload));
        }),
      ),
  );
  for (const name of names) await session.send('Runtime.addBinding', { name });
  return calls as { [Index in keyof Names]: Promise<number> };
}

async function pressKey(session: CDPSession, letter: string, held: number): Promise<void> {
  const key = { key: letter, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0) };
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: letter });
  await wait(held);
  await session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
}

/** Presses a key until its letter stands in the field. */
async function typeUntilTaken(
  session: CDPSession,
  page: Page,
  selector: string,
  typed: Promise<number>,
): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    await pressKey(session, 'a', 0);
    const time = await Promise.race([typed, wait(200, null)]);
    if (time !== null) return time;
    await page.evaluate(
      (wanted) => (globalThis as unknown as { jobfairBench: Probe }).jobfairBench.find(wanted)?.focus(),
      selector,
    );
  }
  throw new Error('The last field takes no key.');
}

/** The median of what the keys of a name take, at a pace that falls on no rhythm of the screen. */
async function typeKeys(session: CDPSession, page: Page, selector: string): Promise<number> {
  const begun = await page.evaluate(
    (wanted) => (globalThis as unknown as { jobfairBench: Probe }).jobfairBench.begin(wanted),
    selector,
  );
  if (!begun) throw new Error(`${selector} is not there.`);
  await wait(500);
  await page.evaluate(() => void ((globalThis as unknown as { jobfairBench: Probe }).jobfairBench.keys = []));
  for (const [index, letter] of [...keys].entries()) {
    await pressKey(session, letter, 15);
    await wait(75 + ((index * 7) % 17));
  }
  await wait(300);
  const taken = await page.evaluate(
    () => (globalThis as unknown as { jobfairBench: Probe }).jobfairBench.keys,
  );
  if (taken.length !== keys.length) throw new Error(`${taken.length} of ${keys.length} keys were seen.`);
  return median(taken);
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

async function within<T>(milliseconds: number, promise: Promise<T>, what: string): Promise<T> {
  const late = wait(milliseconds, null, { ref: false }).then(() => {
    throw new Error(`${milliseconds / 1000} s were not enough for ${what}.`);
  });
  return Promise.race([promise, late]);
}

/** Keeps account of the page's requests. */
function watchNetwork(session: CDPSession): {
  requests: () => Request[];
  quiet: (milliseconds: number) => Promise<void>;
} {
  const running = new Map<string, { path: string; start: number }>();
  const done: Request[] = [];
  let navigated: number | null = null;
  let last = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (request.url.startsWith('data:')) return;
    navigated ??= timestamp;
    last = performance.now();
    running.set(requestId, { path: new URL(request.url).pathname, start: (timestamp - navigated) * 1000 });
  });
  const finish = (requestId: string, timestamp: number, bytes: number) => {
    const request = running.get(requestId);
    if (!request) return;
    running.delete(requestId);
    last = performance.now();
    done.push({ ...request, end: (timestamp - (navigated ?? 0)) * 1000, bytes });
  };
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    finish(requestId, timestamp, encodedDataLength),
  );
  session.on('Network.loadingFailed', ({ requestId, timestamp }) => finish(requestId, timestamp, 0));
  const quiet = async (milliseconds: number) => {
    const end = performance.now() + 30_000;
    while (performance.now() < end) {
      if (running.size === 0 && performance.now() - last > milliseconds) return;
      await wait(100);
    }
    throw new Error(
      `Still on their way after 30 s: ${[...running.values()].map(({ path }) => path).join(', ')}`,
    );
  };
  return { requests: () => [...done], quiet };
}
