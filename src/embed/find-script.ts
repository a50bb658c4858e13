/**
 * Address of the script that runs now, which the chunks stand beside; null where it cannot be told. A
 * module or an inlined copy has no `currentScript` with a `src`, so the tag is looked for by its file name.
 */
export function findScript(): string | null {
  const running = document.currentScript;
  if (running instanceof HTMLScriptElement && running.src) return running.src;
  return document.querySelector<HTMLScriptElement>('script[src*="jobfair-widgets.js"]')?.src ?? null;
}
