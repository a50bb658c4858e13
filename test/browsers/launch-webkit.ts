import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import type { WebKit } from '../../scripts/find-browsers.ts';
import type { Deed } from './hands.ts';
import { startWebKit, type WebKitWindow } from './start-webkit.ts';
import { webdriverActions } from './webdriver-actions.ts';

/** One window, one page under test at a time: a page in the background has no focus to give. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'webdriver';
  readonly concurrency = 1;
  readonly #webkit: WebKit;
  readonly #urls = new Map<string, string>();
  #window: Promise<WebKitWindow> | undefined;

  constructor(webkit: WebKit) {
    this.#webkit = webkit;
  }

  async startSession(id: string, url: string): Promise<void> {
    this.#window ??= startWebKit(this.#webkit);
    this.#urls.set(id, url);
    await (await this.#window).command('POST', 'url', { url });
  }

  async stopSession(id: string): Promise<SessionResult> {
    this.#urls.delete(id);
    await (await this.#window)?.command('POST', 'url', { url: 'about:blank' });
    return {};
  }

  isActive(id: string): boolean {
    return this.#urls.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#urls.get(id);
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKit is not opened for debugging here: take Chromium.'));
  }

  async act(deed: Deed): Promise<void> {
    await (await this.#window)?.command('POST', 'actions', webdriverActions(deed));
  }

  async stop(): Promise<void> {
    await (await this.#window)?.close();
    this.#window = undefined;
  }
}
