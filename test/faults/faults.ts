/** What can go wrong with one submission between browser and server. */
export const faults = [
  /** The connection ends before the server has heard of it. */
  'drop before',
  /** The server has stored it; the connection ends without a reply. */
  'drop after commit',
  /** It reaches the server twice at once. */
  'duplicate',
  /** The reply comes, or the request goes on, only when the browser has long given up. */
  'delay past timeout',
  /** The server has stored it; the connection is reset in the middle of the reply. */
  'reset',
  /** An error of the server: before it stored the submission, or after. */
  '500',
  '503 with Retry-After',
  '429',
  /** A captive portal answers in the server's place. */
  'HTML 200',
  /** The server has stored it; its reply ends in the middle of the JSON. */
  'truncated JSON',
  /** The server has stored it; the receipt names another submission. */
  'wrong receipt',
] as const;
export type Fault = (typeof faults)[number];

/** What happens to one request. */
export interface Fate {
  /** Null lets it pass. */
  readonly fault: Fault | null;
  /** Where a fault can strike on either side of the commit: after it. */
  readonly late: boolean;
  /** Seconds that a 503 or a 429 asks for; a widget waits for no more than 120. */
  readonly retryAfter: number;
}

/** The fate of a person's request `number`, counted from 0. */
export type Plan = (person: string, number: number) => Fate;

export const unharmed: Fate = { fault: null, late: false, retryAfter: 1 };

/** Stops the widget at once: it asks the person to send again. */
export const stopping: Fate = { fault: '503 with Retry-After', late: false, retryAfter: 300 };

/**
 * Faults by chance at this rate (0 to 1). Each request has chances of its own, drawn from the seed, the person and the
 * number, so that tabs side by side change nothing.
 */
export function planFaults(seed: number, rate: number): Plan {
  return (person, number) => {
    const draw = chances(`${seed}/${person}/${number}`);
    const strikes = draw() < rate;
    const fault = faults[Math.floor(draw() * faults.length)] ?? null;
    const late = draw() < 0.5;
    const retryAfter = [0, 1, 2, 300][Math.floor(draw() * 4)] ?? 1;
    return strikes ? { fault, late, retryAfter } : unharmed;
  };
}

/** Numbers from 0 to 1 out of a text (FNV-1a, then mulberry32). */
function chances(text: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
