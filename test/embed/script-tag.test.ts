import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Chunks } from '../../src/embed/chunks.ts';
import { widgets, type Widget } from '../../src/embed/widgets.ts';
import { CampusServer, html, openingOf, script } from './campus-server.ts';
import { openBrowser, presentEngines, until, type Browser } from './open-browser.ts';

const loader = '<script src="/embed/jobfair-widgets.js" defer></script>';
const oneFile = '<script src="/embed/jobfair-widgets.all.js" defer></script>';
const tags = widgets.map((widget) => `jobfair-${widget}`);
const place = (tag: string, fallback = '', id = tag) =>
  `<${tag} id="${id}" src="/fair.json" endpoint="/api/submissions">${fallback}</${tag}>`;
const alive = (selector: string) => `document.querySelector('${selector}')?.shadowRoot`;

/** The widget has its fair and its words, and shows more than that it is loading. */
const speaks = (selector: string) => `${alive(selector)}?.textContent.trim().length > 60`;

assert.ok(existsSync('dist/embed/chunks.json'), 'dist/embed is missing: run `npm run build:embed` first');
const fair = readFileSync('examples/fair-minimal.json');
const chunks = JSON.parse(readFileSync('dist/embed/chunks.json', 'utf8')) as Chunks;
const definingChunk = (widget: Widget) => `/embed/chunks/${chunks[widget].code[0]}`;

for (const engine of presentEngines) {
  describe(`the script tag in ${engine}`, () => {
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

    for (const [name, tag] of [
      ['the loader', loader],
      ['the one file', oneFile],
    ] as const) {
      test(`${name} brings every widget to life under a strict policy, and nothing is said or refused`, async () => {
        const body = tags.map((tag) => place(tag, '<a href="/daftar">Daftar</a>')).join('');
        await browser.open(campus.page('/', tag, body));
        for (const tag of tags) await until(browser, speaks(tag));
        assert.deepEqual(await seen(), []);
      });

      test(`${name} brings to life what comes to the page later`, async () => {
        await browser.open(campus.page('/', tag, '<main></main>'));
        await until(browser, `document.readyState === 'complete'`);
        await browser.read(`document.querySelector('main').append(
          ...${JSON.stringify(tags)}.map((tag) => {
            const place = document.createElement(tag);
            place.setAttribute('src', '/fair.json');
            place.setAttribute('endpoint', '/api/submissions');
            return place;
          })), true`);
        for (const tag of tags) await until(browser, alive(tag));
        assert.deepEqual(await seen(), []);
      });

      test(`${name} puts the widget where an editor allowed only a div`, async () => {
        const div =
          '<div data-jobfair="booth-schedule" data-src="/fair.json" data-onclick="alert(1)" data-editor-id="7" ' +
          'data-lang="en" lang="id" id="jadwal" class="wide"><a href="/jadwal">Jadwal</a></div>';
        await browser.open(campus.page('/', tag, `<main>${div}</main>`));
        await until(browser, alive('main > jobfair-booth-schedule'));
        const attributes = await browser.read<Record<string, string>>(
          `Object.fromEntries([...document.querySelector('#jadwal').attributes].map((a) => [a.name, a.value]))`,
        );
        assert.equal(attributes['lang'], 'en');
        assert.equal(attributes['class'], 'wide');
        assert.equal(attributes['data-editor-id'], '7');
        assert.equal(attributes['onclick'], undefined);
        assert.equal(attributes['data-jobfair'], undefined);
        assert.equal(await browser.read(`document.querySelector('#jadwal > a').textContent`), 'Jadwal');
        assert.deepEqual(await seen(), []);
      });

      test(`${name} says once that it was loaded twice, and the first copy goes on working`, async () => {
        const body = place('jobfair-interest-form') + oneFile + loader;
        await browser.open(campus.page('/', tag + tag, body));
        await until(browser, alive('jobfair-interest-form'));
        const said = await seen();
        assert.equal(said.length, 1, said.join('\n'));
        assert.match(said[0] ?? '', /warn: jobfair-widgets .* is on this page already/);
      });

      test(`${name} leaves the page to another version that was first, and names both`, async () => {
        campus.answer('/other.js', (_, response) => {
          script(response).end(
            `globalThis[Symbol.for('jobfair-widgets')] = { version: '99.1.0', fetched: new Map() }`,
          );
        });
        const body = place('jobfair-interest-form');
        await browser.open(campus.page('/', `<script src="/other.js"></script>${tag}`, body));
        await until(browser, 'seen.length > 0');
        assert.match((await seen()).join(), /jobfair-widgets 99\.1\.0 .* second copy \(\d+\.\d+\.\d+.*\)/);
        assert.equal(await browser.read(`customElements.get('jobfair-interest-form') === undefined`), true);
      });
    }

    test('what is refused by the policy or thrown would be seen', async () => {
      campus.answer('/planted.js', (_, response) => {
        script(response).end(`
          document.body.setAttribute('style', 'color: red');
          console.error('planted');
          throw new Error('thrown');
        `);
      });
      await browser.open(campus.page('/', '<script src="/planted.js" defer></script>', ''));
      await until(browser, 'seen.length >= 3');
      const said = (await seen()).join('\n');
      assert.match(said, /violation: style-src/);
      assert.match(said, /error: planted/);
      assert.match(said, /uncaught: .*thrown/);
    });

    test('the fair is asked for beside the code, once for two widgets, and waits for the widget to take it', async () => {
      let arrived = (): void => undefined;
      const fairAsked = new Promise<void>((done) => (arrived = done));
      campus.answer('/fair.json', (_, response) => {
        arrived();
        response.writeHead(200, { 'content-type': 'application/json' }).end(fair);
      });
      const code = readFileSync(`dist${definingChunk('booth-schedule')}`);
      campus.answer(definingChunk('booth-schedule'), async (_, response) => {
        await fairAsked;
        script(response).end(code);
      });
      const body = '<jobfair-booth-schedule src="fair.json"></jobfair-booth-schedule>'.repeat(2);
      await browser.open(campus.page('/', loader, body));
      await until(browser, alive('jobfair-booth-schedule'));
      assert.equal(campus.asked.filter((path) => path === '/fair.json').length, 1);
    });

    test('the words come in the language of the place alone, beside the code', async () => {
      const code = readFileSync(`dist${definingChunk('booth-schedule')}`);
      const words = chunks['booth-schedule'].words.en.map((file) => `/embed/chunks/${file}`);
      campus.answer(definingChunk('booth-schedule'), async (_, response) => {
        for (const file of words) await untilAsked(campus, file);
        script(response).end(code);
      });
      await browser.open(
        campus.page('/', loader, `<div lang="en-GB">${place('jobfair-booth-schedule')}</div>`),
      );
      await until(browser, speaks('jobfair-booth-schedule'));
      assert.ok(words.length > 0);
      assert.deepEqual(
        campus.asked.filter((path) => path.includes('/id-')),
        [],
      );
    });

    for (const widget of widgets)
      test(`${widget} loads to its first input just what the size budget counts`, async () => {
        await browser.open(campus.page('/', loader, place(`jobfair-${widget}`)));
        await until(browser, speaks(`jobfair-${widget}`));
        await wait(500);
        const { code, words } = chunks[widget];
        const asked = campus.asked.flatMap((path) => path.match(/^\/embed\/chunks\/(.*)/)?.[1] ?? []);
        assert.deepEqual(asked.sort(), [...code, ...words.id].sort());
      });

    test('a page without widgets loads the loader alone', async () => {
      await browser.open(campus.page('/', loader, '<p>Selamat datang</p>'));
      // The page before is complete, too.
      await until(
        browser,
        `document.readyState === 'complete' && document.body.textContent.includes('Selamat datang')`,
      );
      assert.deepEqual(campus.asked, ['/', '/recorder.js', '/embed/jobfair-widgets.js']);
    });

    test('a chunk that does not come leaves the fallback, is told once with a remedy, and the page hears of it', async () => {
      campus.answer(definingChunk('interest-form'), (_, response) => {
        response.writeHead(404).end();
      });
      campus.answer('/listen.js', (_, response) => {
        script(response).end(`
          window.failed = [];
          document.addEventListener('jobfair-failed', (event) => failed.push(event.target.id + ' ' + event.problem));
        `);
      });
      const body =
        place('jobfair-interest-form', '<a href="/minat">Isi formulir</a>', 'with') +
        place('jobfair-interest-form', '', 'without') +
        '<div lang="en" data-jobfair="interest-form" id="english"></div>' +
        place('jobfair-booth-schedule');
      await browser.open(campus.page('/', `<script src="/listen.js"></script>${loader}`, body));
      await until(browser, 'window.failed.length === 3');
      await until(browser, alive('jobfair-booth-schedule'));
      assert.deepEqual(await browser.read('failed'), ['with script', 'without script', 'english script']);
      const text = (id: string) => browser.read<string>(`document.getElementById('${id}').innerText.trim()`);
      assert.equal(await text('with'), 'Isi formulir');
      assert.match(await text('without'), /^Bagian ini gagal dimuat\..*Muat ulang halaman$/);
      assert.match(await text('english'), /^This part of the page did not load\..*Reload the page$/);
      const errors = (await seen()).filter((line) => line.startsWith('error: '));
      assert.equal(errors.length, 1, errors.join('\n'));
      assert.match(
        errors[0] ?? '',
        /<jobfair-interest-form> did not load from http.*\. Serve the folder "embed"/,
      );
      assert.deepEqual(
        (await seen()).filter((line) => line.startsWith('unhandled')),
        [],
      );
    });

    test('a name that is no widget is told with the names that are', async () => {
      await browser.open(campus.page('/', loader, '<div data-jobfair="registration">isi</div>'));
      await until(browser, 'seen.length > 0');
      assert.match(
        (await seen()).join(),
        /data-jobfair="registration" names no widget\. Use candidate-registration, /,
      );
    });

    test('a stand-in that is still being read keeps the content that follows', async () => {
      campus.answer('/', async (_, response) => {
        html(response).write(
          `${openingOf('<script src="/embed/jobfair-widgets.js"></script>')}${enough}<div data-jobfair="interest-form"><i>satu</i>`,
        );
        await untilAsked(campus, definingChunk('interest-form'));
        await wait(300);
        response.end('<b>dua</b></div></body></html>');
      });
      await browser.open(`${campus.origin}/`);
      await until(browser, alive('jobfair-interest-form'));
      assert.equal(
        await browser.read(`document.querySelector('jobfair-interest-form').textContent`),
        'satudua',
      );
      assert.equal(await browser.read(`document.querySelectorAll('[data-jobfair]').length`), 0);
    });
  });
}

async function untilAsked(campus: CampusServer, path: string): Promise<void> {
  for (let attempt = 0; attempt < 200 && !campus.asked.includes(path); attempt += 1) await wait(50);
  assert.ok(campus.asked.includes(path), `${path} was never asked for`);
}

// WebKit reads the first bytes of a page only when there are some kilobytes of them.
const enough = `<!-- ${'kampus '.repeat(2000)} -->`;
