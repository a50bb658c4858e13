import { html, type TemplateResult } from 'lit';
import { allowLink } from '../../model/allow-link.ts';
import type { CardContext } from './card-context.ts';

/**
 * Expresses interest in an employer: a link where the page names a form elsewhere, a button where the form is on the
 * page itself. `name` is what the interest is in.
 */
export function interestAction(
  { words, interestHref, wantInterest }: CardContext,
  name: string,
  employerId: string,
  vacancyIds: readonly string[] = [],
): TemplateResult {
  const label = words.say('schedule:interest.to', { name });
  const text = words.say('schedule:interest.button');
  const want = (event: MouseEvent) => wantInterest(event, employerId, vacancyIds);
  const href = interestLink(interestHref, employerId, vacancyIds);
  return href
    ? html`<a class="button quiet" part="button" href=${href} aria-label=${label} @click=${want}>${text}</a>`
    : html`<button class="button quiet" part="button" type="button" aria-label=${label} @click=${want}>
        ${text}
      </button>`;
}

/** The page's link with `employer` and `vacancy` in its query, or null where it may not be followed. */
export function interestLink(
  href: string | null,
  employerId: string,
  vacancyIds: readonly string[],
): string | null {
  const allowed = allowLink(href);
  if (!allowed) return null;
  const url = new URL(allowed, document.baseURI);
  url.searchParams.set('employer', employerId);
  for (const id of vacancyIds) url.searchParams.append('vacancy', id);
  return url.href;
}
