import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { CampusServer } from './campus-server.ts';
import { openBrowser, presentEngines, until, type Browser } from './open-browser.ts';

const fair = readFileSync('examples/fair-minimal.json');
const [list] = globSync('dist/embed/chunks/regencies-*.js').map((file) => basename(file));
assert.ok(list, 'dist/embed has no list of regencies: run `npm run build:embed` first');

const page =
  '<jobfair-candidate-registration layout="single" src="/fair.json" endpoint="/api/submissions"></jobfair-candidate-registration>';
const root = `document.querySelector('jobfair-candidate-registration').shadowRoot`;
const city = `${root}.querySelector('[name=city]')`;
const type = (text: string) => `(${city}.focus(), ${city}.value = '${text}',
  ${city}.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })))`;

for (const engine of presentEngines) {
  describe(`The list of places from a script tag in ${engine}`, () => {
    let campus: CampusServer;
    let browser: Browser;
    const seen = () => browser.read<string[]>('window.seen');

    before(async () => {
      campus = await CampusServer.start();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await campus.close();
    });
    beforeEach(() => {
      campus.forget();
      campus.answer('/fair.json', (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(fair);
      });
    });

    const open = async () => {
      const loader = '<script src="/embed/jobfair-widgets.js" defer></script>';
      await browser.open(campus.page('/', loader, page));
      await until(browser, `${root}?.querySelector('[name=city]')`);
    };

    test('comes when a person begins, and is shown under a strict policy', async () => {
      await open();
      assert.equal(campus.asked.includes(`/embed/chunks/${list}`), false);
      await browser.read(`${city}.focus(), true`);
      await until(browser, `${city}.role === 'combobox'`);
      await browser.read(type('bandung'));
      await until(browser, `${root}.querySelector('.suggestions')?.getBoundingClientRect().height > 100`);
      const widths = `[${city}, ${root}.querySelector('.suggestions')].map((one) => one.getBoundingClientRect().width)`;
      const [input, suggestions] = await browser.read<number[]>(widths);
      assert.equal(suggestions, input);
      assert.deepEqual(await seen(), []);
    });

    test('that cannot be fetched leaves an ordinary field, and the page’s developer is told once', async () => {
      campus.answer(`/embed/chunks/${list}`, (_, response) => void response.writeHead(503).end());
      await open();
      await browser.read(`${city}.focus(), true`);
      await until(browser, 'seen.length > 0');
      await browser.read(`${type('bandung')}, ${city}.blur(), ${city}.focus(), true`);
      await until(browser, `${root}.querySelector('[role=status].unseen')`);
      assert.deepEqual(
        await browser.read(`[${city}.role, ${city}.value, ${root}.querySelector('.suggestions')]`),
        [null, 'bandung', null],
      );
      const said = (await seen()).filter((line) => line.startsWith('warn'));
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', /the list of regencies could not be fetched .* people write freely/);
    });
  });
}
