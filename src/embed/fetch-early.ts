import type { PageRecord } from './claim-page.ts';

const asked = new Set<string>();

/** Asks for the fair document while the widget's code is still on its way; the widget takes the answer. */
export function fetchEarly(src: string | null, fetched: PageRecord['fetched']): void {
  const href = src && addressOf(src);
  if (!href || asked.has(href)) return;
  asked.add(href);
  const answer = fetch(href, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  // Whoever takes the answer hears of its failure; until then it is not an unhandled one.
  answer.catch(() => {});
  fetched.set(href, answer);
}

/** An address that cannot be read is for the widget to report. */
function addressOf(src: string): string | null {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return null;
  }
}
