/** What the script tag leaves on the page for the widgets and for a second copy of itself. */
export interface PageRecord {
  readonly version: string;
  /** Answers to `src` requests under way, by absolute address; the widget takes its own out. */
  readonly fetched: Map<string, Promise<Response>>;
  warned?: true;
}

const key = Symbol.for('jobfair-widgets');

/** Makes the page this copy's own; null where another copy was first, which the console is told once. */
export function claimPage(version: string): PageRecord | null {
  const page = globalThis as { [key]?: PageRecord };
  const first = page[key];
  if (!first) return (page[key] = { version, fetched: new Map() });
  if (!first.warned)
    console.warn(
      `jobfair-widgets ${first.version} is on this page already; a second copy (${version}) does nothing. ` +
        `Keep one <script> of it.`,
    );
  first.warned = true;
  return null;
}
