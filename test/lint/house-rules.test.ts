import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOf } from '../../eslint/no-words-in-templates.ts';
import { lintPlanted } from './lint-planted.ts';

const template = (markup: string) =>
  `import { html } from 'lit';\nexport const planted = () => html\`${markup}\`;\n`;
const lines = (count: number) =>
  Array.from({ length: count }, (_, line) => `export const line${line} = ${line};\n`).join('');

const model = 'src/model/planted.ts';
const view = 'src/components/shared/planted.ts';
const script = 'scripts/planted.ts';

interface Case {
  readonly title: string;
  readonly file: string;
  readonly code: string;
  /** The one finding begins so; null: there is none. */
  readonly finding: string | null;
}

const cases: readonly Case[] = [
  {
    title: 'any',
    file: model,
    code: 'export const planted = (value: any) => [value];\n',
    finding: '@typescript-eslint/no-explicit-any',
  },
  {
    title: 'a value asserted to be there',
    file: model,
    code: 'export const planted = (value?: string) => value!;\n',
    finding: '@typescript-eslint/no-non-null-assertion',
  },
  { title: 'a default export', file: model, code: 'export default 1;\n', finding: 'no-restricted-exports' },
  {
    title: 'an export of everything',
    file: model,
    code: "export * from './planted.ts';\n",
    finding: 'no-restricted-syntax: Name what',
  },
  {
    title: 'an enum',
    file: model,
    code: 'export enum Planted { One }\n',
    finding: 'no-restricted-syntax: Node runs',
  },
  {
    title: 'a parameter property',
    file: model,
    code: 'export class Planted { constructor(readonly value: string) {} }\n',
    finding: 'no-restricted-syntax: Node runs',
  },
  { title: '301 lines', file: model, code: lines(301), finding: 'max-lines' },
  { title: '300 lines', file: model, code: lines(300), finding: null },
  {
    title: 'the console in a core room',
    file: 'src/form/planted.ts',
    code: "console.warn('planted');\n",
    finding: 'no-console',
  },
  { title: 'the console in a script', file: script, code: "console.warn('planted');\n", finding: null },
  {
    title: 'the document in a core room',
    file: 'src/schedule/planted.ts',
    code: 'export const planted = document.title;\n',
    finding: 'no-restricted-globals',
  },
  {
    title: 'fetch in a core room',
    file: 'src/submission/planted.ts',
    code: "export const planted = () => fetch('/');\n",
    finding: 'no-restricted-globals',
  },
  {
    title: 'localStorage in a core room',
    file: 'src/form/planted.ts',
    code: 'export const planted = localStorage.length;\n',
    finding: 'no-restricted-globals',
  },
  {
    title: 'the navigator in a core room',
    file: model,
    code: 'export const planted = navigator.language;\n',
    finding: 'no-restricted-globals',
  },
  {
    title: 'a timer in a core room',
    file: 'src/submission/planted.ts',
    code: 'setTimeout(() => undefined);\n',
    finding: 'no-restricted-globals',
  },
  {
    title: 'fetch in a component',
    file: view,
    code: "export const planted = () => fetch('/');\n",
    finding: 'no-restricted-globals',
  },
  {
    title: 'fetch in the browser room',
    file: 'src/browser/planted.ts',
    code: "export const planted = () => fetch('/');\n",
    finding: null,
  },
  {
    title: 'unsafeHTML',
    file: view,
    code: "import 'lit/directives/unsafe-html.js';\n",
    finding: 'no-restricted-imports',
  },
  {
    title: 'styleMap',
    file: view,
    code: "import 'lit/directives/style-map.js';\n",
    finding: 'no-restricted-imports',
  },
  {
    title: 'innerHTML',
    file: view,
    code: "export const planted = (at: Element) => { at.innerHTML = ''; };\n",
    finding: 'no-restricted-syntax: Markup',
  },
  {
    title: 'insertAdjacentHTML',
    file: view,
    code: "export const planted = (at: Element) => at.insertAdjacentHTML('beforeend', '');\n",
    finding: 'no-restricted-syntax: Markup',
  },
  {
    title: 'a bound innerHTML',
    file: view,
    code: template('<p .innerHTML=${location.hash}></p>'),
    finding: 'no-restricted-syntax: Markup',
  },
  {
    title: 'a style attribute',
    file: 'src/embed/planted.ts',
    code: template('<p style="color:red"></p>').replace(
      "import { html } from 'lit';",
      'declare const html: (strings: TemplateStringsArray) => string;',
    ),
    finding: 'no-restricted-syntax: A strict page',
  },
  {
    title: 'a word between tags',
    file: view,
    code: template('<button>Kirim</button>'),
    finding: 'house/no-words-in-templates',
  },
  {
    title: 'a word in an attribute that is heard',
    file: view,
    code: template('<input aria-label="Nama">'),
    finding: 'house/no-words-in-templates',
  },
  {
    title: 'a template without words',
    file: view,
    code: template('<b class="nama">${location.hash}</b> · 1'),
    finding: null,
  },
  {
    title: 'a picture that nobody hears',
    file: view,
    code: template('<img src="/peta.png">'),
    finding: 'lit-a11y/alt-text',
  },
  {
    title: 'state set while rendering',
    file: view,
    code: "import { LitElement } from 'lit';\nexport class Planted extends LitElement {\n  open = false;\n  override render() { this.open = true; return null; }\n}\n",
    finding: 'lit/no-this-assign-in-render',
  },
];

describe('Lint', () => {
  for (const { title, file, code, finding } of cases) {
    it(`${finding === null ? 'lets' : 'refuses'} ${title} ${finding === null ? 'pass ' : ''}in ${file}`, async () => {
      const findings = await lintPlanted(file, code);
      assert.equal(findings.length, finding === null ? 0 : 1, findings.join('\n'));
      if (finding !== null) assert.ok(findings[0]?.startsWith(finding), findings[0]);
    });
  }
});

describe('wordsOf', () => {
  const markups: readonly (readonly [markup: string, words: readonly string[]])[] = [
    ['<p>Halo dunia</p>', ['Halo dunia']],
    ['<p>\u0000</p>', []],
    ['<p>\u0000 dari \u0000</p>', ['dari']],
    ['<!-- a note --><style>p { color: red }</style><svg><path d="M0 0L9 9"/></svg>', []],
    ['<input placeholder="Nama" name="fullName" autocomplete=name>', ['Nama']],
    ["<input title='Kota' .label=\u0000>", ['Kota']],
    ['<a href="x" @click=\u0000 title="\u0000">&nbsp;</a>', []],
    ['<b title="a > b">\u0000</b>', ['a']],
  ];
  for (const [markup, words] of markups) {
    it(`finds ${words.length === 0 ? 'nothing' : words.join(', ')} in ${JSON.stringify(markup)}`, () => {
      assert.deepEqual(wordsOf(markup), words);
    });
  }
});
