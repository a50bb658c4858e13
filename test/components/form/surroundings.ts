const undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** Until the test ends: no pause that chance decides lasts longer than nothing. */
export function withoutPauses(): void {
  const { random } = Math;
  Math.random = () => 0;
  undo.push(() => (Math.random = random));
}

/** The browser believes that it has no network; what is returned gives it back, as the end of the test does. */
export function goOffline(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  dispatchEvent(new Event('offline'));
  const back = () => {
    if (!Reflect.deleteProperty(navigator, 'onLine') || !navigator.onLine) return;
    dispatchEvent(new Event('online'));
  };
  undo.push(back);
  return back;
}

/** Until the test ends, this page is not a secure context: plain http, and no hashes. */
export function onPlainHttp(): void {
  const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle') ?? {};
  Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, value: false });
  Reflect.deleteProperty(Crypto.prototype, 'subtle');
  undo.push(() => {
    Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, value: true });
    Object.defineProperty(Crypto.prototype, 'subtle', subtle);
  });
}

/** Every request that the page makes by fetch until the test ends: address and settings. They are made all the same. */
export function watchRequests(): { readonly url: string; readonly init: RequestInit }[] {
  const seen: { url: string; init: RequestInit }[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init = {}) => {
    seen.push({ url: String(input instanceof Request ? input.url : input), init });
    return fetch(input, init);
  };
  undo.push(() => (globalThis.fetch = fetch));
  return seen;
}
