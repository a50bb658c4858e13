import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { engines, findBrowsers, type Engine } from '../../scripts/find-browsers.ts';
import { FaultProxy } from '../faults/fault-proxy.ts';
import { unharmed, type Fate } from '../faults/faults.ts';
import { canEndPages, endPages } from './end-pages.ts';
import { fillRegistration, sendRegistration } from './main-job.ts';
import { startCampus, type Campus } from './start-campus.ts';
import { Visitor } from './visitor.ts';

const found = findBrowsers();
const present = engines.filter((engine) => found[engine] !== null);
const register = '#daftar';

interface Scene {
  readonly engine: Engine;
  readonly visitor: Visitor;
  readonly proxy: FaultProxy;
  readonly campus: Campus;
}

interface Case {
  readonly title: string;
  /** What happens to the first request. */
  readonly first: Fate;
  /** From the review on, to the receipt. */
  readonly plays: (scene: Scene) => Promise<void>;
}

/** The request arrives only when the person has sent again, or at once while its reply does not come. */
const onItsWay: Fate = { fault: 'delay past timeout', late: false, retryAfter: 1 };
const unanswered: Fate = { ...onItsWay, late: true };
/** Stored, and the reply says that it is not known. */
const lostReply: Fate = { fault: '503 with Retry-After', late: true, retryAfter: 300 };
/** Milliseconds: longer than it takes to come back and send again, as a rule; it holds in any order. */
const delay = 8_000;

const both = (first: string, second: string) => async (scene: Scene) => {
  const form = `document.querySelector('jobfair-candidate-registration').shadowRoot.querySelector('form')`;
  await scene.visitor.read(`(() => { const form = ${form}; ${first}; ${second}; })()`);
  await scene.visitor.see(register, 'Anda terdaftar');
  assert.equal(scene.proxy.log.length, 1);
};
const enter = 'form.requestSubmit()';
const tap = `form.querySelector('button.button:not([type])').click()`;

const reloads = async ({ visitor, proxy }: Scene) => {
  await visitor.press(register, 'Kirim pendaftaran');
  await untilReceived(proxy);
  await visitor.goTo(proxy.origin);
  await sendsAgain(visitor);
};

const dies = async ({ engine, visitor, proxy }: Scene) => {
  await visitor.press(register, 'Kirim pendaftaran');
  await untilReceived(proxy);
  assert.ok(endPages(engine) > 0, 'no page was ended');
  await comesBack(visitor, proxy.origin);
  await sendsAgain(visitor);
};

const corrects = async ({ visitor, campus }: Scene) => {
  await visitor.press(register, 'Kirim pendaftaran');
  await visitor.see(register, 'Belum ada kepastian');
  assert.equal(campus.rows().length, 1);
  await visitor.press(register, 'Ubah jawaban');
  await visitor.press(register, 'Isi Nama panggilan');
  await visitor.write(register, 'Nama panggilan', 'Rizky');
  await visitor.press(register, 'Kembali ke ringkasan');
  await sendRegistration(visitor);
  assert.equal(campus.rows()[0]?.data['preferredName'], 'Rizky');
};

const cases: readonly Case[] = [
  { title: 'two taps on the button in one moment', first: unharmed, plays: both(tap, tap) },
  { title: 'Enter and a tap in one moment', first: unharmed, plays: both(enter, tap) },
  { title: 'a page loaded anew while the submission is on its way', first: onItsWay, plays: reloads },
  { title: 'a page loaded anew after it was stored, before the reply', first: unanswered, plays: reloads },
  { title: 'a page that dies while the submission is on its way', first: onItsWay, plays: dies },
  { title: 'a page that dies after it was stored, before the reply', first: unanswered, plays: dies },
  { title: 'an answer corrected after a lost reply', first: lostReply, plays: corrects },
];

for (const engine of present) {
  for (const { title, first, plays } of cases) {
    const skip = plays === dies && whyNoPageDies(engine);
    test(`${title}: one record (${engine})`, { skip }, async () => {
      const campus = await startCampus();
      const plan = (_person: string, number: number) => (number === 0 ? first : unharmed);
      const proxy = await FaultProxy.start({ to: campus.origin, plan, delay });
      const visitor = await Visitor.arrive(engine, proxy.origin);
      try {
        await fillRegistration(visitor);
        await plays({ engine, visitor, proxy, campus });
        await proxy.settled();
        assert.equal(campus.rows().length, 1);
        assert.equal(proxy.log[0]?.fault, first.fault);
      } finally {
        await visitor.leave();
        await proxy.stop();
        await campus.stop();
      }
    });
  }
}

function whyNoPageDies(engine: Engine): string | false {
  if (engine === 'webkit') return 'WebKit’s driver ends its session with the page';
  return canEndPages ? false : 'processes are found on Linux alone';
}

const untilReceived = ({ log }: FaultProxy) =>
  until(() => log.length > 0, 'The submission never reached the proxy.');

async function until(holds: () => boolean | Promise<boolean>, otherwise: string): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds()); await wait(20)) {
    if (Date.now() > end) throw new Error(otherwise);
  }
}

/** A browser that is still clearing up after a page that died breaks off what is opened in its place. */
async function comesBack(visitor: Visitor, url: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await visitor.goTo(url);
    } catch (error) {
      if (attempt === 5) throw error;
      await wait(300);
    }
  }
}

/** Finds the draft at the consent, which no draft keeps, ticks it again and sends. */
async function sendsAgain(visitor: Visitor): Promise<void> {
  await visitor.see(register, 'Isian Anda tadi masih ada di sini.');
  await visitor.press(register, 'Saya setuju data saya diproses');
  await visitor.press(register, 'Lanjut');
  await visitor.see(register, 'Periksa jawaban Anda');
  await sendRegistration(visitor);
}
