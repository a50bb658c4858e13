import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageAround, type Assets, type Contender } from '../page.ts';
import { fairHint, preloadHints } from '../preload-hints.ts';
import { fairCore } from '../questions.ts';

const embed = fileURLToPath(new URL('../../../dist/embed/', import.meta.url));
const folder = '/jobfair-widgets/';
const fair = '/fair.json';

/** Keeps the place until the form stands there, so that nothing below it moves. */
const place = '<style>jobfair-candidate-registration { display: block; min-height: 100vh }</style>';

const element = `<jobfair-candidate-registration src="${fair}" endpoint="/submissions" layout="single">
  <a href="/daftar">Daftar tanpa JavaScript</a>
</jobfair-candidate-registration>`;

const scriptTag = (file: string) => `<script src="${folder}${file}" defer></script>`;

/** The script tag as it is, with no hints. */
export const bareTag = (): Contender =>
  ours('bare', 'jobfair-widgets, script tag alone', [scriptTag('jobfair-widgets.js')]);

/** The same with the lines that let the browser ask for everything at once. */
export const hinted = (): Contender =>
  ours('hints', 'jobfair-widgets, with preload hints', [
    preloadHints(embed, {
      widget: 'candidate-registration',
      language: 'id',
      layout: 'single',
      folder,
      fair,
    }),
    scriptTag('jobfair-widgets.js'),
  ]);

/** The build that is one file, with the one hint that it can use. */
export const oneFile = (): Contender =>
  ours('all', 'jobfair-widgets.all.js, one file', [fairHint(fair), scriptTag('jobfair-widgets.all.js')]);

function ours(name: string, title: string, head: readonly string[]): Contender {
  const page = pageAround([place, ...head].join('\n'), element);
  return { name, title, page, assets: assets(), selector: (id) => `[name="${id}"]` };
}

function assets(): Assets {
  const files = globSync('{*,chunks/*}.js', { cwd: embed });
  return {
    [fair]: { content: JSON.stringify(fairCore()) },
    ...Object.fromEntries(files.map((file) => [folder + file, embed + file])),
  };
}
