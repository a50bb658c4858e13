/** Calls back when the browser has nothing to do. WebKit has no `requestIdleCallback`: there, after a moment. */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: 3000 });
  else setTimeout(callback, 300);
}
