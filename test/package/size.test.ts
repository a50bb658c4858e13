import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { isOver, weigh } from '../../scripts/weigh.ts';

/** A build in which bytes that no compression can shrink stand for code. */
const folder = mkdtempSync(join(tmpdir(), 'jobfair-size-'));
const code = (bytes: number) => randomBytes(bytes);
const limits = {
  loader: 200,
  'candidate-registration': 1000,
  'interest-form': 1000,
  'booth-schedule': 1000,
  all: 2000,
};

const files: Record<string, number> = {
  'jobfair-widgets.js': 100,
  'jobfair-widgets.all.js': 1900,
  'chunks/registration.js': 300,
  'chunks/interest.js': 300,
  'chunks/schedule.js': 300,
  'chunks/lit.js': 200,
  'chunks/id.js': 50,
  'chunks/en.js': 80,
  'chunks/qr.js': 5000,
};
const widget = (name: string) => ({
  code: [`${name}.js`, 'lit.js'],
  words: { id: ['id.js'], en: ['en.js'] },
});

before(() => {
  mkdirSync(join(folder, 'chunks'));
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), code(bytes));
  const chunks = {
    'candidate-registration': widget('registration'),
    'interest-form': widget('interest'),
    'booth-schedule': widget('schedule'),
  };
  writeFileSync(join(folder, 'chunks.json'), JSON.stringify(chunks));
});
after(() => rmSync(folder, { recursive: true }));

const weighed = (name: string) => {
  const load = weigh(folder, limits).find((load) => load.name === name);
  assert.ok(load, `${name} was not weighed`);
  return load;
};
const withFile = (path: string, bytes: number, look: () => void) => {
  writeFileSync(join(folder, path), code(bytes));
  look();
  writeFileSync(join(folder, path), code(files[path] ?? 0));
};

test('a widget weighs its loader, its code with what that imports, and its words in the heavier language', () => {
  const load = weighed('booth-schedule');
  assert.deepEqual(load.files, ['jobfair-widgets.js', 'chunks/schedule.js', 'chunks/lit.js', 'chunks/en.js']);
  assert.ok(load.bytes >= 680 && load.bytes < 720, `${load.bytes} bytes`);
});

test('a build within its budgets passes, however heavy what comes late', () => {
  assert.deepEqual(weigh(folder, limits).filter(isOver), []);
  assert.equal(weighed('qr.js').budget, null);
  assert.ok(weighed('qr.js').bytes >= 5000);
});

for (const [path, bytes, over] of [
  ['jobfair-widgets.js', 250, ['loader']],
  ['jobfair-widgets.all.js', 2100, ['all']],
  ['chunks/interest.js', 700, ['interest-form']],
  ['chunks/lit.js', 700, ['candidate-registration', 'interest-form', 'booth-schedule']],
  ['chunks/en.js', 450, ['candidate-registration', 'interest-form', 'booth-schedule']],
] as const) {
  test(`${path} grown to ${bytes} bytes is over the budget of ${over.join(', ')}`, () => {
    withFile(path, bytes, () => {
      const names = weigh(folder, limits)
        .filter(isOver)
        .map(({ name }) => name);
      assert.deepEqual(names, over);
    });
  });
}
