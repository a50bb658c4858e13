import type { HeaderSource } from '../../browser/fetch-transport.ts';
import type { Transport } from '../../submission/ports.ts';

/** What a page sets once for all its widgets; an attribute or property of a widget wins over it. */
export interface Configuration {
  /** Where submissions go. */
  readonly endpoint?: string;
  /** Added to each request; called anew for each. */
  readonly headers?: HeaderSource;
  /** Delivers instead of fetch. */
  readonly transport?: Transport;
  /** As fetch knows it; `omit` unless set. */
  readonly credentials?: RequestCredentials;
}

let current: Configuration = {};

/** Sets members for all widgets of the page; those left out stay as they are. */
export function configure(changes: Configuration): void {
  current = { ...current, ...changes };
}

export function configuration(): Configuration {
  return current;
}
