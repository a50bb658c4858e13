import { readdirSync, readFileSync } from 'node:fs';
import type { Engine } from '../../scripts/find-browsers.ts';

/** How the command line of a process begins or ends that holds pages. */
const holdsPages: Readonly<Record<Engine, RegExp>> = {
  chromium: /--type=renderer/,
  firefox: /-contentproc .*\btab\b/,
  webkit: /WebKitWebProcess/,
};

/** Whether this machine tells of its processes as Linux does. */
export const canEndPages = process.platform === 'linux';

/** Ends the processes that hold pages, of the browsers that this test started; their windows stay. Returns how many. */
export function endPages(engine: Engine): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => describe(Number(name)));
  const isOurs = (id: number): boolean => {
    const parent = all.find((other) => other.id === id)?.parent;
    return parent !== undefined && parent > 1 && (parent === process.pid || isOurs(parent));
  };
  const pages = all.filter(({ id, command }) => holdsPages[engine].test(command) && isOurs(id));
  for (const { id } of pages) process.kill(id, 'SIGKILL');
  return pages.length;
}

/** One process, or none if it has ended meanwhile. */
function describe(id: number): { readonly id: number; readonly parent: number; readonly command: string }[] {
  try {
    const [, parent] = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return [{ id, parent: Number(parent), command }];
  } catch {
    return [];
  }
}
