import type { Rolldown } from 'vite';
import { widgets, type Widget } from '../src/embed/widgets.ts';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/**
 * The chunk of a module that several widgets load at once; null leaves it to the bundler, which gives each set of
 * modules that a late part shares a chunk of its own. A server of HTTP/1.1 is asked for six files at a time, so the
 * first load should be few.
 */
export function sharedChunk(id: string, modules: Modules): string | null {
  const reached = widgetsOf(id, modules);
  if (reached.size < 2) return null;
  if (reached.size === widgets.length) return 'widget';
  return reached.has('booth-schedule') ? 'interest' : 'form-widget';
}

/** The widgets whose first load holds the module: those that reach it by imports alone. */
function widgetsOf(id: string, modules: Modules): ReadonlySet<Widget> {
  const reached = new Set<Widget>();
  const seen = new Set<string>();
  const walk = (module: string): void => {
    if (seen.has(module)) return;
    seen.add(module);
    const widget = widgets.find((name) => module.endsWith(`/src/define/${name}.ts`));
    if (widget) reached.add(widget);
    modules.getModuleInfo(module)?.importers.forEach(walk);
  };
  walk(id);
  return reached;
}
