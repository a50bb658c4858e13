import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { writeNotices } from '../../scripts/write-notices.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobfair-notices-'));
after(() => rmSync(folder, { recursive: true }));

const noticesOf = (...modules: string[]): string => {
  const path = join(folder, 'NOTICES');
  writeNotices(path, modules);
  return readFileSync(path, 'utf8');
};

test('each bundled package is named once, with its licence, its text and where its source is', () => {
  const notices = noticesOf(
    resolve('src/embed.ts'),
    resolve('node_modules/ical.js/dist/ical.js'),
    resolve('node_modules/ical.js/dist/more.js'),
    resolve('node_modules/@floating-ui/dom/dist/dom.js'),
  );
  assert.equal(notices.match(/^ical\.js \d+\.\d+\.\d+ \(MPL-2\.0\)$/gm)?.length, 1);
  assert.match(notices, /^Source form: npm package ical\.js \d+\.\d+\.\d+, https:/m);
  assert.match(notices, /Mozilla Public License/);
  assert.match(notices, /^@floating-ui\/dom \d+\.\d+\.\d+ \(MIT\)$/m);
});

test('a package without a licence text stops the build', () => {
  const bare = join(folder, 'node_modules/bare');
  mkdirSync(bare, { recursive: true });
  writeFileSync(join(bare, 'package.json'), '{ "name": "bare", "version": "1.0.0", "license": "MIT" }');
  assert.throws(() => noticesOf(join(bare, 'index.js')), /bare@1\.0\.0 ships no licence text/);
});

test('the script-tag build names the packages that are in it', () => {
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES', 'utf8');
  for (const name of ['lit-html', 'i18next', 'zod', 'qr'])
    assert.match(notices, new RegExp(`^${name} \\d`, 'm'));
});
