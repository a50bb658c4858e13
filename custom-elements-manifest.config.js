import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Reads `register('jobfair-x', X)`, the call by which a file of src/define gives a class its tag. */
function registeredTags() {
  const tags = new Map();
  return {
    name: 'registered-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
      const [tag, widget] = node.arguments;
      tags.set(widget.getText(), tag.text);
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        { kind: 'custom-element-definition', name: tag.text, declaration: { name: widget.getText() } },
      ];
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const classes = modules.flatMap(({ path, declarations = [] }) =>
        declarations.map((declaration) => ({ path, declaration })),
      );
      for (const { declaration } of classes) {
        const tagName = tags.get(declaration.name);
        if (tagName) Object.assign(declaration, { customElement: true, tagName });
      }
      for (const { kind, declaration } of modules.flatMap(({ exports = [] }) => exports))
        if (kind === 'custom-element-definition')
          declaration.module = classes.find((known) => known.declaration.name === declaration.name).path;
    },
  };
}

const lifeCycle = ['createRenderRoot', 'willUpdate', 'update', 'updated', 'firstUpdated', 'render', 'styles'];
const isPublic = ({ name, privacy, static: ofClass }) =>
  !name.startsWith('#') && !privacy && !ofClass && !lifeCycle.includes(name);

/** Leaves what a page can reach: the widgets, their public members, and the events that they document. */
function publicSide() {
  return {
    name: 'public-side',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.declarations = (module.declarations ?? []).filter(({ tagName }) => tagName);
        for (const widget of module.declarations) {
          widget.members = widget.members?.filter(isPublic);
          widget.events = widget.events?.filter(({ name }) => name?.startsWith('jobfair-'));
        }
      }
      const defines = ({ exports = [] }) => exports.some(({ kind }) => kind === 'custom-element-definition');
      manifest.modules = manifest.modules.filter(
        (module) => module.declarations.length > 0 || defines(module),
      );
    },
  };
}

/** Names the files of the package instead of their sources. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
  const rename = (node) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object' && value !== null) rename(value);
      else if ((key === 'path' || key === 'module') && typeof value === 'string')
        node[key] = published(value);
    }
  };
  return {
    name: 'published-paths',
    packageLinkPhase: ({ customElementsManifest }) => rename(customElementsManifest),
  };
}

/** The generator knows a callback as `ref`, and not the object that React's `useRef` gives. */
function allowReactRef(path) {
  const types = readFileSync(path, 'utf8');
  const callback = /ref\?: \(T \| \(\(e: T\) => void\)\) \| undefined;/;
  if (!callback.test(types))
    throw new Error(`${path} no longer types ref as it did; see whether React's fits.`);
  const reactRef = 'ref?: { current: T | null } | ((element: T | null) => void) | null | undefined;';
  writeFileSync(path, types.replace(callback, reactRef));
}

/** Types for hosts that write JSX; an event has the type that it has everywhere on a page. */
function jsxTypes(options) {
  return {
    name: 'jsx-types',
    packageLinkPhase({ customElementsManifest }) {
      const manifest = JSON.parse(JSON.stringify(customElementsManifest));
      for (const { events = [] } of manifest.modules.flatMap(({ declarations }) => declarations))
        for (const event of events) event.type = { text: `HTMLElementEventMap['${event.name}']` };
      generateJsxTypes(manifest, options);
      allowReactRef(join(options.outdir, options.fileName));
    },
  };
}

const outdir = 'dist';

export default {
  globs: ['src/components/**/*.ts', 'src/define/*.ts', '!src/define/register.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    registeredTags(),
    publicSide(),
    publishedPaths(),
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    jsxTypes({ outdir, fileName: 'jsx.d.ts', globalTypePath: './npm/index.js', hideLogs: true }),
  ],
};
