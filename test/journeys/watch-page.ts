import type { Page } from 'puppeteer-core';

/** What the campus page must not do; one line each. */
export interface Trouble {
  /** Violations of the page's content security policy. */
  readonly violations: readonly string[];
  /** Errors in the console, from the page or from the browser about it, and errors nobody caught. */
  readonly errors: readonly string[];
  /** Warnings in the console. */
  readonly warnings: readonly string[];
  /** Addresses of other origins that were asked for. */
  readonly elsewhere: readonly string[];
}

/** Watches a page from before its first script; the function it returns tells what was seen so far. */
export async function watchPage(page: Page, origin: string): Promise<() => Promise<Trouble>> {
  const errors: string[] = [];
  const warnings: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warn') warnings.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin) elsewhere.push(request.url());
  });
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(window, { violationsSeen: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      seen.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return async () => ({
    violations: (await page.evaluate('window.violationsSeen')) as string[],
    errors,
    warnings,
    elsewhere,
  });
}
