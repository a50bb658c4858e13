import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { barredDynamically, barredIn, barredInWidget, widgets } from './eslint/arrows.ts';
import { noWordsInTemplates } from './eslint/no-words-in-templates.ts';
import { rooms } from './eslint/rooms.ts';

const core = ['src/model/**', 'src/form/**', 'src/submission/**', 'src/schedule/**'];

/** Names of the browser that a room without a DOM does not know; what it needs of them comes through a port. */
const pageGlobals = [
  ...[
    'window',
    'self',
    'globalThis',
    'document',
    'location',
    'history',
    'navigator',
    'screen',
    'customElements',
  ],
  ...['HTMLElement', 'Element', 'Node', 'ShadowRoot', 'DOMParser', 'MutationObserver', 'matchMedia', 'alert'],
  ...[
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
    'queueMicrotask',
    'performance',
  ],
];

/** Services that `browser` alone touches. */
const serviceGlobals = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'indexedDB', 'localStorage', 'sessionStorage'],
  ...['BroadcastChannel', 'caches', 'cookieStore'],
];

/** What the campus page's own script uses of a browser. */
const browserGlobals = Object.fromEntries(
  ['document', 'window', 'location', 'history', 'fetch', 'URL', 'URLSearchParams', 'customElements'].map(
    (name) => [name, 'readonly'],
  ),
);

const without = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

const markupFromStrings = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Markup from strings breaks under Trusted Types and lets strangers in: write a template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|write|writeln)$/]',
    message: 'Markup from strings breaks under Trusted Types and lets strangers in: write a template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s\\.(innerHTML|outerHTML)=/]',
    message: 'Markup from strings breaks under Trusted Types and lets strangers in: write a template.',
  },
];

const inSource = [
  ...markupFromStrings,
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict page blocks style attributes: set a class.',
  },
  { selector: 'TSEnumDeclaration', message: 'Node runs these files as they are: write a union of strings.' },
  { selector: 'TSParameterProperty', message: 'Node runs these files as they are: write the field out.' },
  {
    selector: 'TSModuleDeclaration[kind="namespace"]',
    message: 'Node runs these files as they are: write a file.',
  },
  { selector: 'ExportAllDeclaration', message: 'Name what is exported: a reader looks for it.' },
];

const arrows = (files, barred) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: barred }],
    'no-restricted-syntax': ['error', ...inSource, ...barredDynamically(barred)],
  },
});

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/', '.data/', 'examples/host-react/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'scripts/tsconfig.json', 'test/tsconfig.json', '.storybook/tsconfig.json'],
      },
    },
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A method that a widget may override names what it is given.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Ports are objects of functions, not classes.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
            { from: 'package', package: 'chai', name: ['Equal', 'Assertion', 'Include', 'Members'] },
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: ['Equal', 'Assertion'] },
          ],
        },
      ],
      // A port's method is async whether or not this side of it waits for anything.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    // The tools that read these files ask for a default export.
    files: ['*.config.{js,ts}', '.storybook/**', 'stories/**/*.stories.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
  { files: ['examples/campus-page/**'], languageOptions: { globals: browserGlobals } },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', ...inSource] } },
  Object.entries(rooms).map(([room, { files }]) => arrows(files, barredIn(room))),
  widgets.map((widget) => arrows([`src/components/${widget}/**`], barredInWidget(widget))),
  {
    files: core,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': without(
        [...pageGlobals, ...serviceGlobals],
        'This room knows no page and runs in Node: take what you need through a port.',
      ),
    },
  },
  {
    files: ['src/i18n/**', 'src/components/**', 'src/define/**', 'src/index.ts', 'src/schema.ts'],
    rules: {
      'no-restricted-globals': without(serviceGlobals, 'src/browser alone touches browser services.'),
    },
  },
  {
    files: ['src/components/**'],
    plugins: { house: { rules: { 'no-words-in-templates': noWordsInTemplates } } },
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'house/no-words-in-templates': 'error',
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
    },
  },
);
