import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { AlteredPage } from './altered-page.ts';
import { startCampus, type Campus } from './start-campus.ts';
import { Visitor } from './visitor.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const findings = `axe
  .run(document, { resultTypes: ['violations'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' '))))`;

/** Of the 43 booths one is looked at: they are all alike, and axe takes its time. */
async function axeFindings(visitor: Visitor): Promise<string[]> {
  await visitor.write('#jadwal', '', 'A14');
  await visitor.see('#jadwal', /^1 (stan|booth)/m);
  await visitor.read(`${axe}; true`);
  return visitor.read<string[]>(findings);
}

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
/** Pixels by which the page is wider than its window. */
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('the campus page', () => {
  let campus: Campus;
  before(async () => {
    campus = await startCampus();
  });
  after(() => campus.stop());

  test('fits a phone, and axe finds nothing', async () => {
    const visitor = await Visitor.arrive('chromium', campus.origin, phone);
    try {
      await visitor.see('#jadwal', '43 stan');
      assert.equal(await visitor.read<number>(overflow), 0);
      assert.deepEqual(await axeFindings(visitor), []);
    } finally {
      await visitor.leave();
    }
  });

  test('fits a desk in English and dark colours, and axe finds nothing', async () => {
    const visitor = await Visitor.arrive('chromium', campus.origin, desk);
    try {
      await visitor.press('header', 'EN');
      await visitor.press('header', 'Dark colours');
      await visitor.see('#jadwal', '43 booths');
      assert.equal(await visitor.read<number>(overflow), 0);
      assert.deepEqual(await axeFindings(visitor), []);
    } finally {
      await visitor.leave();
    }
  });

  test('would show what axe finds, and what does not fit', async () => {
    const body = `<img src="mark.svg"><p>${'x'.repeat(500)}</p>`;
    const page = await AlteredPage.serve(campus.origin, { body });
    const visitor = await Visitor.arrive('chromium', page.origin, phone);
    try {
      await visitor.see('#jadwal', '43 stan');
      assert.ok((await visitor.read<number>(overflow)) > 0);
      assert.match((await axeFindings(visitor)).join('\n'), /^image-alt at /m);
    } finally {
      await visitor.leave();
      await page.stop();
    }
  });

  test('changes language and colours under a person who is writing, and nothing written is lost', async () => {
    const visitor = await Visitor.arrive('chromium', campus.origin);
    const name = `document.querySelector('jobfair-candidate-registration').shadowRoot.querySelector('[name=fullName]')`;
    const background = `getComputedStyle(${name}).backgroundColor`;
    try {
      await visitor.write('#daftar', 'Nama lengkap', 'Sari');
      const light = await visitor.read<string>(background);
      await visitor.press('header', 'EN');
      await visitor.see('#daftar', 'Full name');
      await visitor.press('header', 'Dark colours');
      assert.notEqual(await visitor.read<string>(background), light);
      assert.equal(await visitor.read<string>(`${name}.value`), 'Sari');
      await visitor.press('header', 'ID');
      await visitor.see('#daftar', 'Nama lengkap');
      assert.equal(await visitor.read<string>(`${name}.value`), 'Sari');
    } finally {
      await visitor.leave();
    }
  });

  test('offers a way on where scripts do not run', async () => {
    const policy = (own: string) => own.replace("script-src 'self'", "script-src 'none'");
    const page = await AlteredPage.serve(campus.origin, { policy });
    const visitor = await Visitor.arrive('chromium', page.origin);
    try {
      await visitor.see('#daftar', 'panitia@jobfair.example');
      await visitor.see('#daftar', 'Daftar tanpa JavaScript');
    } finally {
      await visitor.leave();
      await page.stop();
    }
    const there = await Visitor.arrive('chromium', `${campus.origin}/tanpa-javascript.html`);
    try {
      await there.see('main', 'Anda juga boleh datang tanpa mendaftar');
    } finally {
      await there.leave();
    }
  });
});
