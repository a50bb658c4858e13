/**
 * The page's address for others: the one that the page calls its own, else without query and fragment, where a name or
 * a number may stand.
 */
export function addressToShare(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  return /^https?:/.test(canonical) ? canonical : `${location.origin}${location.pathname}`;
}

/** Whether the device has a way of its own to share; in-app browsers often have none. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the device's own choice of ways to share. False where the browser refuses; a person who thinks better of it is none. */
export async function shareByDevice(title: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** Puts a text on the clipboard. False where there is none, as on plain http, or the page may not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
