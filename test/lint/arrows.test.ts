import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgets } from '../../eslint/arrows.ts';
import { rooms } from '../../eslint/rooms.ts';
import { lintPlanted } from './lint-planted.ts';

const planted: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  schema: 'src/schema.ts',
  components: 'src/components/shared/planted.ts',
};
const fileIn = (room: string) => planted[room] ?? `src/${room}/planted.ts`;

function pathTo(room: string, from: string): string {
  const up = '../'.repeat(fileIn(from).split('/').length - 2) || './';
  return `${up}${room === 'index' || room === 'schema' ? `${room}.ts` : `${room}/planted.ts`}`;
}

/** The arrows of the design, written out once more: what stands right of a room never stands in its imports. */
const leftOf: Readonly<Record<string, readonly string[]>> = {
  model: [],
  form: ['model'],
  submission: ['model'],
  schedule: ['model'],
  browser: ['model', 'form', 'submission', 'schedule'],
  i18n: ['model', 'form', 'submission', 'schedule', 'browser'],
  components: ['model', 'form', 'submission', 'schedule', 'browser', 'i18n'],
  define: ['model', 'form', 'submission', 'schedule', 'browser', 'i18n', 'components'],
  index: ['model', 'form', 'submission', 'schedule', 'browser', 'i18n', 'components'],
  embed: ['model', 'form', 'submission', 'schedule', 'browser', 'i18n', 'components', 'define'],
  schema: ['model', 'form'],
};

const ownPackages: Readonly<Record<string, readonly string[]>> = {
  'zod/mini': ['model', 'form', 'schema'],
  'libphonenumber-js/core': ['form'],
  'ical.js': ['schedule'],
  idb: ['browser'],
  i18next: ['i18n'],
  lit: ['components'],
  'lit/directives/repeat.js': ['components'],
  '@floating-ui/dom': ['components'],
  qr: ['components'],
  zod: [],
  'libphonenumber-js': [],
  'node:fs': [],
};

describe('Arrows', () => {
  it('are drawn for every room', () => {
    assert.deepEqual(Object.keys(rooms).sort(), Object.keys(leftOf).sort());
  });

  for (const [from, left] of Object.entries(leftOf)) {
    for (const to of Object.keys(leftOf).filter((room) => room !== from)) {
      const path = pathTo(to, from);
      const allowed = left.includes(to);
      it(`${allowed ? 'lead' : 'never lead'} from ${from} to ${to}`, async () => {
        const message = `${from} does not import ${to}: arrows run one way.`;
        const once = await lintPlanted(fileIn(from), `import '${path}';\n`);
        const later = await lintPlanted(fileIn(from), `await import('${path}');\n`);
        const type = await lintPlanted(fileIn(from), `export type { Planted } from '${path}';\n`);
        const said = (quote: string) =>
          `no-restricted-imports: '${quote}' import is restricted from being used by a pattern. ${message}`;
        assert.deepEqual(once, allowed ? [] : [said(path)]);
        assert.deepEqual(type, allowed ? [] : [said(path)]);
        assert.deepEqual(later, allowed ? [] : [`no-restricted-syntax: ${message}`]);
      });
    }
  }

  it('never lead from the script-tag entry at the top of src to index', async () => {
    const findings = await lintPlanted('src/embed.ts', "import './index.ts';\n");
    assert.match(findings.join('\n'), /^no-restricted-imports: .* embed does not import index/);
  });

  for (const [name, users] of Object.entries(ownPackages)) {
    for (const from of Object.keys(leftOf)) {
      const allowed = users.includes(from);
      it(`${allowed ? 'lead' : 'never lead'} from ${from} to the package ${name}`, async () => {
        const findings = await lintPlanted(fileIn(from), `import '${name}';\n`);
        assert.equal(findings.length, allowed ? 0 : 1, findings.join('\n'));
        if (!allowed)
          assert.match(findings[0] ?? '', new RegExp(`^no-restricted-imports: .* ${from} imports `));
      });
    }
  }

  for (const from of widgets) {
    for (const to of widgets.filter((widget) => widget !== from)) {
      it(`never lead from ${from} to ${to}`, async () => {
        const file = `src/components/${from}/planted.ts`;
        const path = `../${to}/${to}.ts`;
        const message = `Widgets know nothing of one another: not ${to}.`;
        assert.deepEqual(await lintPlanted(file, `import '${path}';\n`), [
          `no-restricted-imports: '${path}' import is restricted from being used by a pattern. ${message}`,
        ]);
        assert.deepEqual(await lintPlanted(file, `await import('${path}');\n`), [
          `no-restricted-syntax: ${message}`,
        ]);
      });
    }
    it(`keep the arrows of components in ${from}`, async () => {
      const findings = await lintPlanted(
        `src/components/${from}/planted.ts`,
        `import '../../define/${from}.ts';\n`,
      );
      assert.match(findings.join('\n'), /^no-restricted-imports: .* components does not import define/);
    });
  }
});
