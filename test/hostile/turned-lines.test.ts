import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { closeTurns } from '../../src/model/text.ts';
import { CampusServer } from '../embed/campus-server.ts';
import { openBrowser, presentEngines, type Browser } from '../embed/open-browser.ts';
import { sampleDocument } from '../model/fair-documents.ts';
import { pageScript, reportOf, serve } from './engine-runs.ts';
import type { Line } from './page/turn-lines.ts';

describe('a text that turns the direction of what follows', () => {
  const cases: readonly (readonly [text: string, ends: string])[] = [
    ['Sri', ''],
    ['\u0645\u062D\u0645\u062F', ''],
    ['a\u202Eb', '\u202C'],
    ['a\u202Eb\u202C', ''],
    ['a\u2067b', '\u2069'],
    ['\u2066\u202Eb', '\u202C\u2069'],
    ['\u2066\u202Eb\u2069', ''],
    ['\u202E\u2066b\u202C', '\u2069\u202C'],
    ['b\u202C\u2069', ''],
  ];
  for (const [text, ends] of cases)
    it(`${JSON.stringify(text)} gets ${JSON.stringify(ends)} at its end`, () =>
      assert.equal(closeTurns(text), text + ends));
});

const name = 'PT \u202Egpj Laut';

for (const engine of presentEngines) {
  describe(`in ${engine} a name with a right-to-left override`, () => {
    let campus: CampusServer;
    let browser: Browser;
    before(async () => {
      campus = await CampusServer.start();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await campus.close();
    });

    it('turns no word that stands after it in the line', async () => {
      const document = sampleDocument();
      Object.assign(document.employers[0] ?? {}, { name });
      Object.assign(document.fair.privacy, { controller: { name: `${name}` } });
      serve(campus, '/fair.json', JSON.stringify(document));
      serve(campus, '/plan.json', JSON.stringify({ name }));
      serve(campus, '/turn-lines.js', await pageScript('turn-lines'));
      const widgets = ['candidate-registration', 'interest-form', 'booth-schedule'];
      await browser.open(
        campus.page(
          '/',
          '<script src="/embed/jobfair-widgets.js" defer></script>',
          widgets
            .map((tag) => `<jobfair-${tag} src="/fair.json" endpoint="/api"></jobfair-${tag}>`)
            .join('') + '<script src="/turn-lines.js"></script>',
        ),
      );
      const { planted, shown } = await reportOf<Record<'planted' | 'shown', readonly Line[]>>(browser, 60);
      assert.deepEqual(
        planted.map(({ isTurned }) => isTurned),
        [true],
      );
      assert.ok(shown.length >= 2, JSON.stringify(shown));
      assert.ok(
        shown.some(({ text }) => text.endsWith('admin')),
        'the review is among them',
      );
      for (const { text, isTurned } of shown) assert.equal(isTurned, false, text);
    });
  });
}
