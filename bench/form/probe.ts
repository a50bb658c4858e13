/** What the probe is told; selectors look into the page and into open shadow roots. */
export interface ProbeOrder {
  readonly last: string;
  readonly first: string;
}

/** What stands in the page as `jobfairBench`. */
export interface Probe {
  /** Sum of all layout shifts so far. */
  shift: number;
  shifts: { at: number; value: number; sources: string[] }[];
  /** Milliseconds from keydown to after the paint that shows it. */
  keys: number[];
  find(selector: string): HTMLInputElement | HTMLTextAreaElement | null;
  /** Puts the cursor into the field and forgets the keys so far. */
  begin(selector: string): boolean;
}

/**
 * Runs in the page before its own scripts. `benchReady` is called with the milliseconds since navigation when the last
 * field was painted, `benchTyped` when a key's letter was painted in it. No promises and no observers of the document:
 * their work would be taken for the page's.
 */
export function probe({ last }: ProbeOrder): void {
  const page = globalThis as unknown as {
    jobfairBench: Probe;
    benchReady?: (milliseconds: string) => void;
    benchTyped?: (milliseconds: string) => void;
  };
  const roots: (Document | ShadowRoot)[] = [document];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, options) {
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  };

  const find = (selector: string) => {
    for (const root of roots) {
      const found = root.querySelector<HTMLInputElement>(selector);
      if (found) return found;
    }
    return null;
  };
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 10 && height > 10 && element.checkVisibility({ visibilityProperty: true });
  };

  // A message that a frame's callback posts is taken after that frame's style, layout and paint.
  const channel = new MessageChannel();
  const waiting: ((time: number) => void)[] = [];
  channel.port1.onmessage = () => {
    const time = performance.now();
    waiting.splice(0).forEach((done) => done(time));
  };
  const afterPaint = (done: (time: number) => void) =>
    requestAnimationFrame(() => {
      waiting.push(done);
      channel.port2.postMessage(0);
    });

  const own: Probe = {
    shift: 0,
    shifts: [],
    keys: [],
    find,
    begin: (selector) => {
      const field = find(selector);
      field?.scrollIntoView({ block: 'center', behavior: 'instant' });
      field?.focus();
      own.keys = [];
      return field !== null;
    },
  };
  page.jobfairBench = own;

  let firstKey = Infinity;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[]) {
      // A phone's emulation takes the start of a page for input; before the first key there was none.
      if (entry.hadRecentInput && entry.startTime > firstKey) continue;
      own.shift += entry.value;
      own.shifts.push({
        at: Math.round(entry.startTime),
        value: entry.value,
        sources: entry.sources.map(({ node }) => node?.nodeName ?? 'gone'),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  let isTyped = false;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      firstKey = Math.min(firstKey, timeStamp);
      afterPaint((time) => own.keys.push(time - timeStamp));
    },
    true,
  );
  addEventListener(
    'input',
    (event) => {
      const [target] = event.composedPath();
      if (isTyped || !(target instanceof Element) || !target.matches(last)) return;
      isTyped = true;
      afterPaint((time) => {
        performance.mark('bench-typed');
        page.benchTyped?.(String(time));
      });
    },
    true,
  );

  const look = () => {
    const field = find(last);
    if (field && isVisible(field)) {
      field.focus();
      page.benchReady?.(String(performance.now()));
    } else afterPaint(look);
  };
  afterPaint(look);
}
