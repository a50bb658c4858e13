const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Returns the link if a visitor may follow it (http, https, mailto, tel, or relative to the page), else null:
 * a document from elsewhere must not run `javascript:` in the page.
 */
export function allowLink(href: string | null | undefined): string | null {
  if (!href) return null;
  try {
    // Parsed as the browser will, which drops the tabs and line ends that hide a scheme.
    return allowed.has(new URL(href, 'https://page.invalid').protocol) ? href : null;
  } catch {
    return null;
  }
}
