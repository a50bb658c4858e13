import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const readme = readFileSync('README.md', 'utf8');

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const widgets = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** Names in the first column of the table with this heading; with `cells`, those in its other columns. */
function inTable(heading: string, cells: 'first' | 'rest' = 'first'): string[] {
  const [, table = ''] =
    new RegExp(`^\\| ${heading} .*\\n\\|[- |]+\\n((?:\\|.*\\n)+)`, 'm').exec(readme) ?? [];
  const columns = table.split('\n').map((line) => {
    const [, first = '', ...rest] = line.split('|');
    return cells === 'first' ? first : rest.join('|');
  });
  return [...new Set([...columns.join().matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name))].sort();
}

const inManifest = (list: 'attributes' | 'events' | 'slots' | 'cssParts') =>
  [...new Set(widgets.flatMap((widget) => (widget[list] ?? []).map(({ name }) => name)))]
    .filter(Boolean)
    .sort();

describe('the README', () => {
  test('names every attribute there is, and no other', () => {
    assert.deepEqual(inTable('attribute'), inManifest('attributes'));
  });
  test('names every event there is, and no other', () => {
    assert.deepEqual(inTable('event'), inManifest('events'));
  });
  test('names every slot there is, and no other', () => {
    assert.deepEqual(inTable('slots'), inManifest('slots'));
  });
  test('names every part there is, and no other', () => {
    assert.deepEqual(inTable('parts', 'rest'), inManifest('cssParts'));
  });
  test('names every token there is, and no other', () => {
    const styles = ['tokens', 'base-styles'].map((file) =>
      readFileSync(`src/components/shared/${file}.ts`, 'utf8'),
    );
    const [, listed = ''] = /All tokens: (.*?)\. /.exec(readme) ?? [];
    let stem = '';
    const names = [...listed.matchAll(/`(-[\w-]+)`/g)].map(([, name = '']) => {
      if (name.startsWith('--')) stem = name.startsWith('--jobfair-color-') ? '--jobfair-color' : '--jobfair';
      return name.startsWith('--') ? name : stem + name;
    });
    const used = [...styles.join().matchAll(/var\((--jobfair-[\w-]+)/g)].map(([, name]) => name);
    assert.deepEqual(names.sort(), [...new Set(used)].sort());
  });
  test('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(([, path = '']) => path);
    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((path) => !existsSync(path)),
      [],
    );
  });
  test('gives the spreadsheet script as it is', () => {
    assert.ok(readme.includes(readFileSync('examples/google-apps-script/Code.gs', 'utf8').trim()));
  });
  test('calls the smallest fair by its length', () => {
    const lines = readFileSync('examples/fair-minimal.json', 'utf8').trimEnd().split('\n').length;
    assert.match(readme, new RegExp(`fair-minimal\\.json\\) has ${lines} lines`));
  });
});
