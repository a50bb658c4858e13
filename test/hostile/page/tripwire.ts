/** What a page keeps of everything that a hostile text might make it do; read by a test from outside. */
declare global {
  interface Window {
    /** What the page said, what its policy refused, and what ran; see the recorder of test/embed/campus-server.ts. */
    seen: string[];
    /** JSON of what the page's own script found, once it has. */
    report?: string;
  }
}

const calledByPayloads = ['alert', 'confirm', 'prompt', 'print', 'open', 'XSS', 'msgbox'];

/** Stands before every other script: a call that a payload makes is recorded, and an address of another origin too. */
export function layTripwire(): void {
  for (const name of calledByPayloads)
    Object.assign(window, { [name]: () => void window.seen.push(`ran: ${name}`) });
  performance.setResourceTimingBufferSize(100_000);
  const see = (entries: PerformanceEntryList) => {
    for (const { name } of entries) {
      const { origin, protocol } = new URL(name, location.href);
      if (origin !== location.origin && protocol !== 'data:' && protocol !== 'blob:')
        window.seen.push(`asked: ${name}`);
    }
  };
  new PerformanceObserver((list) => see(list.getEntries())).observe({ type: 'resource', buffered: true });
}

/** Says what became of it, also of what went wrong. */
export function report(work: () => Promise<unknown>): void {
  work().then(
    (found) => (window.report = JSON.stringify(found)),
    (error: unknown) => (window.report = JSON.stringify({ failed: String((error as Error).stack ?? error) })),
  );
}
