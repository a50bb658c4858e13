import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import type { Engine } from '../../scripts/find-browsers.ts';
import { script, type CampusServer } from '../embed/campus-server.ts';
import type { Browser } from '../embed/open-browser.ts';
import { hostileStrings, ownStrings, type HostileString } from './strings.ts';

/** All strings in Chromium; in the others, whose drivers are slower, all of our own and each sixteenth of the list. */
export function stringsFor(engine: Engine): readonly HostileString[] {
  if (engine === 'chromium') return hostileStrings;
  return hostileStrings.filter((string, index) => index % 16 === 0 || ownStrings.includes(string));
}

/** A script of test/hostile/page, as one file. */
export async function pageScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`test/hostile/page/${name}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves a text as a script or JSON. */
export function serve(campus: CampusServer, path: string, text: string): void {
  campus.answer(path, (_, response) => {
    if (path.endsWith('.js')) script(response).end(text);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });
}

/** What the page's script found; rejects with what went wrong there. */
export async function reportOf<Found>(browser: Browser, seconds: number): Promise<Found> {
  for (let attempt = 0; attempt < seconds * 10; attempt += 1) {
    const report = await browser.read<string | null>('window.report ?? null');
    if (report !== null) {
      const found = JSON.parse(report) as Found | { readonly failed: string };
      if (typeof found === 'object' && found !== null && 'failed' in found) throw new Error(found.failed);
      return found;
    }
    await wait(100);
  }
  throw new Error(
    `No report in ${seconds} s. The page said: ${await browser.read<string>('seen.join("\\n")')}`,
  );
}
