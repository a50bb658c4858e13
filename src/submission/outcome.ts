import type { Problem } from '../model/message.ts';
import type { Receipt } from '../model/receipt.ts';

/** What one try came to. */
export type Outcome =
  | { readonly kind: 'received'; readonly receipt: Receipt; readonly processing: boolean }
  /** A plain back-end took it and gave no receipt. */
  | { readonly kind: 'unconfirmed' }
  /** Answers are wrong; nothing was stored. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  /** Someone was faster; `remaining` are the ids that still have places, where the endpoint says. */
  | { readonly kind: 'full'; readonly what: 'slot' | 'wave'; readonly remaining: readonly string[] | null }
  /** The key stands for another body: a new key is needed. */
  | { readonly kind: 'key-reused' }
  /** A newer submission of the same person stands. */
  | { readonly kind: 'superseded' }
  /** Refused for good, for a reason that has words of its own. */
  | {
      readonly kind: 'refused';
      readonly reason: 'already-registered' | 'closed' | 'misconfigured' | 'page' | 'other';
    }
  /** What was sent is too large, or of a kind that is not taken. */
  | { readonly kind: 'refused'; readonly reason: 'file'; readonly wrong: 'size' | 'kind' }
  /** Nobody knows whether it was stored: the same key again. `after` in milliseconds, where the endpoint asked. */
  | {
      readonly kind: 'unknown';
      readonly reason: 'network' | 'server' | 'busy' | 'reply';
      readonly after: number | null;
    };
