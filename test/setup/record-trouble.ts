/** What a page must not do; each entry is one line, in the order it happened. */
export interface Trouble {
  /** Violations of the page's content security policy. */
  readonly violations: string[];
  /** console.error, console.warn and rejections nobody handled; an uncaught error fails its test by itself. */
  readonly complaints: string[];
  /** Stops recording. */
  stop(): void;
}

/** Adds a content security policy to the page under test; it holds until the page is left, at the end of the file. */
export function enforcePolicy(policy: string): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
}

/** Records violations and complaints from now on. Complaints are kept from the runner's log. */
export function recordTrouble(): Trouble {
  const violations: string[] = [];
  const complaints: string[] = [];
  const original = { error: console.error, warn: console.warn };
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...words: unknown[]) =>
      complaints.push(`console.${level}: ${words.map(String).join(' ')}`);
  }
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI }) => violations.push(`${effectiveDirective} blocked ${blockedURI}`),
    { signal },
  );
  window.addEventListener(
    'unhandledrejection',
    ({ reason }) => complaints.push(`unhandled: ${String(reason)}`),
    { signal },
  );
  return {
    violations,
    complaints,
    stop() {
      Object.assign(console, original);
      listening.abort();
    },
  };
}
