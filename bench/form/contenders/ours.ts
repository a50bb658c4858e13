import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageAround, type Assets, type Contender } from '../page.ts';
import { preloadHints } from '../preload-hints.ts';
import { fairCore } from '../questions.ts';

const built = fileURLToPath(new URL('../../../dist/embed/', import.meta.url));

const element = `<jobfair-candidate-registration src="/fair.json" endpoint="/submissions" layout="single">
  <a href="/daftar">Daftar tanpa JavaScript</a>
</jobfair-candidate-registration>`;

/** The two lines of the README, nothing else. */
export const bareTag = (): Contender =>
  ours('bare', 'jobfair-widgets, bare script tag', scriptTag('jobfair-widgets.js'));

/** The same with the lines that let the browser ask for everything at once. */
export function hinted(): Contender {
  const chunks = JSON.parse(readFileSync(`${built}chunks.json`, 'utf8')) as Parameters<
    typeof preloadHints
  >[0];
  const hints = preloadHints(chunks, 'candidate-registration', 'id', '/jobfair-widgets/', '/fair.json');
  return ours('hints', 'jobfair-widgets, with preload hints', `${hints}\n${scriptTag('jobfair-widgets.js')}`);
}

/** The build that is one file. */
export const oneFile = (): Contender =>
  ours('all', 'jobfair-widgets.all.js, one file', scriptTag('jobfair-widgets.all.js'));

const scriptTag = (file: string) => `<script src="/jobfair-widgets/${file}" defer></script>`;

function ours(name: string, title: string, head: string): Contender {
  return {
    name,
    title,
    page: pageAround(head, element),
    assets: assets(),
    selector: (id) => `[name="${id}"]`,
  };
}

function assets(): Assets {
  const files = globSync('{*,chunks/*}.js', { cwd: built });
  return {
    '/fair.json': { content: JSON.stringify(fairCore()) },
    ...Object.fromEntries(files.map((file) => [`/jobfair-widgets/${file}`, built + file])),
  };
}
