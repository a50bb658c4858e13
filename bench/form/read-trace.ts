/** An event of Chromium's tracing, times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread within `dur`: what other programs took is not in it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** The name under which the measuring code itself stands in a trace. */
export const probeName = 'bench-probe.js';

/** What counts as script: compiling, running, and clearing away after it. */
const scripts = new Set([
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'EventDispatch',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'MinorGC',
  'MajorGC',
]);
/** What a script may set off and plain HTML has as well. */
const rendering = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/**
 * Milliseconds of script on the page's main thread from navigation until `mark` was set, without the probe's. NaN
 * where the trace holds no such mark.
 */
export function scriptTime(trace: string, mark: string): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const end = traceEvents.find(({ name }) => name === mark);
  if (!end) return NaN;
  const onMainThread = traceEvents
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === end.pid && tid === end.tid && ts < end.ts)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));

  let script = 0;
  /** The events that are still running, the innermost last. */
  const open: { readonly ends: number; readonly isScript: boolean }[] = [];
  for (const { name, ts, dur = 0, tdur = dur, args } of onMainThread) {
    while ((open.at(-1)?.ends ?? Infinity) <= ts) open.pop();
    const outer = open.at(-1)?.isScript ?? false;
    const isOther = args?.data?.url === probeName || rendering.has(name);
    const isScript = !isOther && (outer || scripts.has(name));
    if (isScript && !outer) script += tdur;
    if (!isScript && outer) script -= tdur;
    open.push({ ends: ts + dur, isScript });
  }
  return script / 1000;
}
