import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const run = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });

before(() => {
  assert.ok(existsSync('dist/npm/index.js'), 'dist/npm is missing: run `npm run build:npm` first');
});

/** Imports each module and returns what was thrown. */
const importAll = (modules: string[]): string[] =>
  JSON.parse(
    run(`
      const thrown = [];
      for (const module of ${JSON.stringify(modules)})
        await import(module).catch((error) => thrown.push(module + ': ' + error.message));
      console.log(JSON.stringify(thrown));
    `),
  ) as string[];

test('every module of the npm build can be imported in plain Node', () => {
  const planted = 'data:text/javascript,class X extends HTMLElement {}';
  assert.match(importAll([planted])[0] ?? '', /HTMLElement is not defined/);

  const modules = globSync('dist/npm/**/*.js').map((path) => pathToFileURL(path).href);
  assert.ok(modules.length > 5, 'the npm build is nearly empty');
  assert.deepEqual(importAll(modules), []);
});

test('importing the classes registers nothing', () => {
  const registered = run(`
    const names = [];
    globalThis.customElements = { get: () => undefined, define: (name) => names.push(name) };
    const { CandidateRegistration, InterestForm, BoothSchedule } = await import('jobfair-widgets');
    if (![CandidateRegistration, InterestForm, BoothSchedule].every((widget) => typeof widget === 'function'))
      throw new Error('a class is missing');
    console.log(JSON.stringify(names));
  `);
  assert.deepEqual(JSON.parse(registered), []);
});

for (const widget of ['candidate-registration', 'interest-form', 'booth-schedule']) {
  test(`importing jobfair-widgets/${widget} registers that one element`, () => {
    const registered = run(`
      const names = [];
      globalThis.customElements = { get: () => undefined, define: (name) => names.push(name) };
      await import('jobfair-widgets/${widget}');
      console.log(JSON.stringify(names));
    `);
    assert.deepEqual(JSON.parse(registered), [`jobfair-${widget}`]);
  });
}

test('the words of a widget and the schemas have addresses of their own', () => {
  const keys = run(`
    const { registration } = await import('jobfair-widgets/locales/id/registration');
    const { fairDocumentSchema, submissionSchema } = await import('jobfair-widgets/schema');
    console.log(Object.keys(registration).length > 0 && Boolean(fairDocumentSchema && submissionSchema));
  `);
  assert.equal(keys.trim(), 'true');
});

test('registration does nothing where there are no custom elements', () => {
  run(`
    import { register } from './dist/npm/define/register.js';
    if (typeof customElements !== 'undefined') throw new Error('this test needs a place without custom elements');
    register('jobfair-x', class {});
  `);
});

test('a second copy of a class leaves the first in place and says so once', () => {
  const said = run(`
    import { register } from './dist/npm/define/register.js';
    const names = new Map();
    globalThis.customElements = { get: (name) => names.get(name), define: (name, widget) => names.set(name, widget) };
    const warnings = [];
    console.warn = (text) => warnings.push(text);
    class First {}
    class Second {}
    register('jobfair-x', First);
    register('jobfair-x', First);
    register('jobfair-x', Second);
    console.log(JSON.stringify({ kept: names.get('jobfair-x').name, warnings }));
  `);
  const { kept, warnings } = JSON.parse(said) as { kept: string; warnings: string[] };
  assert.equal(kept, 'First');
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /Another copy of jobfair-widgets/);
});
