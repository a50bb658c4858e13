import { html, nothing, type TemplateResult } from 'lit';

/** Something to be said, or nothing: what is not stated is left out. */
export type Said = string | 0 | false | null | undefined | TemplateResult;

/** What is said, with a dot between; nothing where nothing is. */
export function paragraph(...said: readonly Said[]): TemplateResult | typeof nothing {
  const parts = said.filter(Boolean);
  return parts.length > 0
    ? html`<p>${parts.map((part, place) => [place > 0 ? ' · ' : '', part])}</p>`
    : nothing;
}
