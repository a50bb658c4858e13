import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { engines, findBrowsers } from '../../scripts/find-browsers.ts';
import { quietChromium } from '../browsers/launchers.ts';
import { underTest } from '../endpoint/endpoint-under-test.ts';
import { interest, registration } from '../endpoint/submission-samples.ts';
import { startCampus, type Campus } from './start-campus.ts';
import { Visitor } from './visitor.ts';
import { watchPage } from './watch-page.ts';

const found = findBrowsers();

/** Registers without a page, and returns the reference. */
async function register(campus: Campus, data: Record<string, unknown> = {}): Promise<string> {
  const endpoint = underTest(campus.origin);
  const { body } = await endpoint.send(registration(await endpoint.document(), data));
  return body.reference ?? '';
}

/** Waits for a page by its heading; a page that is just leaving cannot be read. */
async function arriveAt(visitor: Visitor, heading: string): Promise<void> {
  const read = `document.readyState === 'complete' && document.querySelector('h1').textContent`;
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(50)) {
    if ((await visitor.read(read).catch(() => '')) === heading) return;
  }
  throw new Error(`The page “${heading}” did not come.`);
}

for (const engine of engines.filter((name) => found[name] !== null)) {
  describe(`the ticket's page in ${engine}`, () => {
    let campus: Campus;
    let visitor: Visitor;
    let reference: string;
    before(async () => {
      campus = await startCampus();
      reference = await register(campus, { fullName: 'Sari', skills: ['Excel'] });
      visitor = await Visitor.arrive(engine, `${campus.origin}/ticket?lang=id`);
    });
    after(async () => {
      await visitor.leave();
      await campus.stop();
    });

    test('shows the ticket to who knows the reference and the contact', async () => {
      await visitor.write('main', 'Nomor bukti', reference.toLowerCase());
      await visitor.write('main', 'Nomor HP atau surel', '0812 3456-7890');
      await visitor.press('main', 'Buka tiket');
      await arriveAt(visitor, 'Tiket Anda');
      await visitor.seePicture('main', `Kode QR untuk nomor bukti ${reference}`);
      await visitor.see('main', /Sari[\s\S]*WIB \(Waktu Indonesia Barat\)[\s\S]*Excel/);
    });

    test('takes a correction, and stores it in the same record', async () => {
      await visitor.press('main', 'Perbaiki');
      await arriveAt(visitor, 'Perbaiki jawaban');
      await visitor.write('main', 'Nama panggilan', 'Rina');
      await visitor.press('main', 'Hanya karyawan tetap');
      await visitor.press('main', 'Simpan perbaikan');
      await arriveAt(visitor, 'Tiket Anda');
      await visitor.see('main', 'Perbaikan Anda sudah tersimpan');
      const [row, ...others] = campus.rows();
      assert.deepEqual(others, []);
      assert.deepEqual(
        [row?.reference, row?.data['preferredName'], row?.data['contractGoal'], row?.data['skills']],
        [reference, 'Rina', 'permanent_only', ['Excel']],
      );
    });

    test('withdraws everything once the person is sure', async () => {
      await visitor.press('main', 'Tarik');
      await arriveAt(visitor, 'Tarik persetujuan');
      await visitor.press('main', 'Semuanya: batalkan pendaftaran saya');
      await visitor.press('main', 'Lanjut');
      await arriveAt(visitor, 'Anda yakin?');
      await visitor.see('main', 'Ini tidak dapat dibatalkan');
      await visitor.press('main', 'Ya, tarik sekarang');
      await arriveAt(visitor, 'Data Anda sudah dihapus');
      assert.deepEqual(campus.rows()[0]?.data, {});
    });
  });
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const findings = `axe
  .run(document, {
    runOnly: ${JSON.stringify(standards)},
    rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } },
    resultTypes: ['violations'],
  })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' '))))`;
/** Pixels by which the page is wider than its window. */
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('every state of the ticket’s page at 320 px, light and dark', { skip: !found.chromium }, () => {
  let campus: Campus;
  let browser: Browser;
  let page: Page;
  let reference: string;
  let trouble: Awaited<ReturnType<typeof watchPage>>;
  before(async () => {
    campus = await startCampus();
    reference = await register(campus);
    const endpoint = underTest(campus.origin);
    await endpoint.send(interest(await endpoint.document(), { registrationRef: reference }));
    browser = await launch({ executablePath: found.chromium ?? '', args: quietChromium });
    page = await browser.newPage();
    await page.setViewport({ width: 320, height: 640 });
    trouble = await watchPage(page, campus.origin);
  });
  after(async () => {
    await browser.close();
    await campus.stop();
  });

  const go = (path: string) => page.goto(campus.origin + path);
  const press = async (selector: string) => {
    await Promise.all([page.waitForNavigation(), page.click(selector)]);
  };
  /** What axe finds and what does not fit, in both colour schemes. */
  const faults = async () => {
    const all: string[] = [];
    await page.evaluate(`${axe}; true`);
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const wider = (await page.evaluate(overflow)) as number;
      all.push(...((await page.evaluate(findings)) as string[]).map((finding) => `${value}: ${finding}`));
      if (wider > 0) all.push(`${value}: ${wider} px too wide`);
    }
    return all;
  };
  const heading = () => page.$eval('h1', ({ textContent }) => textContent);
  const open = async () => {
    await go('/ticket?lang=id');
    await page.type('#field-reference', reference);
    await page.type('#field-contact', '081234567890');
    await press('form button');
  };

  test('asking, and asking again with the summary of what is wrong in focus', async () => {
    await go('/ticket?lang=id');
    assert.deepEqual(await faults(), []);
    await press('form button');
    const focused = 'document.activeElement.innerText';
    assert.match((await page.evaluate(focused)) as string, /Isi nomor bukti Anda/);
    assert.deepEqual(await faults(), []);
  });

  test('the ticket, in one page on paper', async () => {
    await open();
    assert.equal(await heading(), 'Tiket Anda');
    assert.deepEqual(await faults(), []);
    const pages = Buffer.from(await page.pdf({ format: 'A5' })).toString('latin1');
    assert.equal(pages.match(/\/Type\s*\/Page\b/g)?.length, 1);
  });

  test('correcting, with nothing wrong and with much', async () => {
    await go('/ticket/correct?lang=id');
    assert.deepEqual(await faults(), []);
    await page.$eval('[name=fullName]', (input) => ((input as HTMLInputElement).value = ''));
    await page.click('[name=worked7d][value=no]');
    await press('main form button');
    assert.match(
      (await page.$eval('[role=group][tabindex]', ({ textContent }) => textContent)) ?? '',
      /2 hal/,
    );
    assert.deepEqual(await faults(), []);
  });

  test('withdrawing: nothing chosen, the confirmation, the end', async () => {
    await go('/ticket/withdraw?lang=id');
    assert.deepEqual(await faults(), []);
    await press('main form button');
    assert.deepEqual(await faults(), []);
    await page.click('[value=all]');
    await press('main form button');
    assert.equal(await heading(), 'Anda yakin?');
    assert.deepEqual(await faults(), []);
    await press('main form button');
    assert.equal(await heading(), 'Data Anda sudah dihapus');
    assert.deepEqual(await faults(), []);
  });

  test('breaks no policy and asks nobody else', async () => {
    const { violations, elsewhere } = await trouble();
    assert.deepEqual([violations, elsewhere], [[], []]);
  });

  test('would show what axe finds, and what does not fit', async () => {
    const planted = () => document.body.append(document.createElement('img'), 'x'.repeat(500));
    await page.evaluate(planted);
    await page.evaluate(`document.body.className = ''; document.body.style.overflowWrap = 'normal'`);
    assert.match((await faults()).join('\n'), /image-alt at [\s\S]* px too wide/);
  });
});
