import type { Submission } from '../model/submission.ts';

/** Where the form stands: origin and path alone, and the campaign that led there. */
export function currentPage(): Submission['page'] {
  const utm: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (/^utm_[a-z]+$/.test(name)) utm[name.slice(4)] = value.slice(0, 200);
  }
  return { url: `${location.origin}${location.pathname}`, utm };
}
