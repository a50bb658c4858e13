import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engines, findBrowsers } from '../../scripts/find-browsers.ts';
import { gpsText, smallJpg, withExif } from '../form/files/make-files.ts';
import { CutProxy } from './cut-proxy.ts';
import { fillRegistration, sendRegistration } from './main-job.ts';
import { startCampus } from './start-campus.ts';
import { Visitor } from './visitor.ts';

const found = findBrowsers();
const photo = withExif(smallJpg, { orientation: 6 });
const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(Buffer.from(text, 'latin1'));

const form = `document.querySelector('#daftar jobfair-candidate-registration')`;
const goingTo = (step: string) => `(${form}.goTo('${step}'), true)`;

/** Picks the photo as the browser's own dialogue does, which no driver can open in all three. */
const picking = `(() => {
  const bytes = Uint8Array.from(atob('${Buffer.from(photo).toString('base64')}'), (one) => one.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], 'IMG_0001.JPG'));
  const input = ${form}.shadowRoot.querySelector('input[type=file]');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

for (const engine of engines.filter((one) => found[one] !== null)) {
  test(`a photographed CV arrives once over a connection that breaks, and says not where it was taken (${engine})`, async () => {
    assert.ok(holds(photo, gpsText), 'planted');
    const campus = await startCampus();
    const proxy = await CutProxy.start(campus.port);
    const visitor = await Visitor.arrive(engine, proxy.origin);
    try {
      await fillRegistration(visitor);
      await visitor.read(goingTo('skills'));
      await visitor.see('#daftar', 'Pilih berkas');
      await visitor.read(picking);
      await visitor.see('#daftar', 'IMG_0001.JPG');
      await visitor.read(goingTo('review'));
      await visitor.see('#daftar', /IMG_0001\.JPG \(JPG, \d+\skB\)/);
      proxy.cutNext('after the server has stored it, before the reply', 2);
      const reference = await sendRegistration(visitor);
      assert.equal(proxy.left, 0);
      assert.deepEqual(
        campus.rows().map((row) => [row.form, row.reference]),
        [['registration', reference]],
      );
      const [kept, ...others] = campus.files();
      assert.equal(others.length, 0);
      assert.ok(kept && holds(kept, '\xff\xd8\xff'), 'a JPEG');
      assert.equal(holds(kept, gpsText), false);
      assert.equal(holds(kept, 'Exif'), false);
      // WebKit's driver tells of no trouble.
      const { violations } = engine === 'webkit' ? { violations: [] } : await visitor.trouble();
      assert.deepEqual(violations, []);
    } finally {
      await visitor.leave();
      await proxy.stop();
      await campus.stop();
    }
  });
}
