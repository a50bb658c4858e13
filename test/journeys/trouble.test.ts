import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowsers } from '../../scripts/find-browsers.ts';
import { AlteredPage, type Alteration } from './altered-page.ts';
import { startCampus, type Campus } from './start-campus.ts';
import { Visitor } from './visitor.ts';
import type { Trouble } from './watch-page.ts';

interface Planted extends Alteration {
  readonly title: string;
  readonly kind: keyof Trouble;
  readonly finding: RegExp;
  /** A member of the window without which a browser cannot find it. */
  readonly needs?: string;
}

const script = '<script src="/planted.js" defer></script>';
const image = '<img src="http://elsewhere.example/x.png" alt="">';

const planted: readonly Planted[] = [
  {
    title: 'a style in the page',
    body: '<p style="color: red">x</p>',
    kind: 'violations',
    finding: /^style-src-attr inline$/,
  },
  {
    title: 'a picture from elsewhere',
    body: image,
    kind: 'violations',
    finding: /^img-src http:\/\/elsewhere\.example/,
  },
  {
    title: 'HTML written by a script',
    body: script,
    script: `try { document.body.innerHTML += ''; } catch {}`,
    kind: 'violations',
    finding: /^require-trusted-types-for/,
    needs: 'trustedTypes',
  },
  {
    title: 'a picture from elsewhere that the policy allows',
    body: image,
    policy: (policy) => policy.replace('img-src', 'img-src http://elsewhere.example'),
    kind: 'elsewhere',
    finding: /^http:\/\/elsewhere\.example\/x\.png$/,
  },
  {
    title: 'an error in the console',
    body: script,
    script: `console.error('planted')`,
    kind: 'errors',
    finding: /^planted$/,
  },
  {
    title: 'a warning in the console',
    body: script,
    script: `console.warn('planted')`,
    kind: 'warnings',
    finding: /^planted$/,
  },
  {
    title: 'an error that nobody caught',
    body: script,
    script: `throw new Error('planted')`,
    kind: 'errors',
    finding: /planted/,
  },
];

const found = findBrowsers();

for (const engine of (['chromium', 'firefox'] as const).filter((name) => found[name] !== null)) {
  describe(`what is watched on the campus page in ${engine}`, () => {
    let campus: Campus;
    before(async () => {
      campus = await startCampus();
    });
    after(() => campus.stop());

    for (const { title, kind, finding, needs, ...alteration } of planted) {
      test(`finds ${title}`, async (context) => {
        const page = await AlteredPage.serve(campus.origin, alteration);
        const visitor = await Visitor.arrive(engine, page.origin);
        try {
          await visitor.see('#daftar', 'Pendaftaran pengunjung');
          if (needs && !(await visitor.read<boolean>(`${JSON.stringify(needs)} in window`))) {
            context.skip(`this ${engine} has no ${needs}`);
            return;
          }
          for (let attempt = 0; attempt < 100 && (await visitor.trouble())[kind].length === 0; attempt += 1) {
            await wait(50);
          }
          const seen = (await visitor.trouble())[kind];
          assert.equal(seen.length, 1, seen.join('\n'));
          assert.match(seen[0] ?? '', finding);
        } finally {
          await visitor.leave();
          await page.stop();
        }
      });
    }
  });
}
