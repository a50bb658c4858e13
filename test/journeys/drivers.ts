import { launch } from 'puppeteer-core';
import { findBrowsers, type Engine } from '../../scripts/find-browsers.ts';
import type { Deed } from '../browsers/hands.ts';
import { quietChromium } from '../browsers/launchers.ts';
import { startWebKit } from '../browsers/start-webkit.ts';
import { webdriverActions } from '../browsers/webdriver-actions.ts';
import { watchPage, type Trouble } from './watch-page.ts';

/** What a driver of any engine can do. */
export interface Driver {
  /** The value of an expression in the page. */
  read<Value>(expression: string): Promise<Value>;
  act(deed: Deed): Promise<void>;
  /** Opens an address in the same tab, also where its page has died. */
  open(url: string): Promise<void>;
  /** What was seen since the page was opened; WebKit's driver cannot tell and rejects. */
  trouble(): Promise<Trouble>;
  close(): Promise<void>;
}

const found = findBrowsers();

export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** Opens an address in a browser of its own, with nothing kept from before. */
export const openIn = (engine: Engine, url: string, screen: Screen): Promise<Driver> =>
  engine === 'webkit' ? openInWebKit(url) : openByPuppeteer(engine, url, screen);

async function openByPuppeteer(engine: 'chromium' | 'firefox', url: string, screen: Screen): Promise<Driver> {
  const executablePath = found[engine];
  if (!executablePath) throw new Error(`${engine} is not on this machine.`);
  const browser = await launch({
    executablePath,
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    args: engine === 'chromium' ? quietChromium : [],
    defaultViewport: screen,
  });
  const page = await browser.newPage();
  const trouble = await watchPage(page, new URL(url).origin);
  await page.goto(url);
  const { keyboard, mouse } = page;
  return {
    trouble,
    read: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    async act(deed) {
      if ('pressAt' in deed) await mouse.click(deed.pressAt.x, deed.pressAt.y);
      else if ('write' in deed) await keyboard.type(deed.write);
      else throw new Error('No journey holds keys down.');
    },
    open: async (next) => void (await page.goto(next)),
    close: () => browser.close(),
  };
}

async function openInWebKit(url: string): Promise<Driver> {
  if (!found.webkit) throw new Error('WebKit is not on this machine.');
  const window = await startWebKit(found.webkit);
  await window.command('POST', 'url', { url });
  return {
    trouble: () => Promise.reject(new Error('WebKit’s driver tells neither of console nor of requests.')),
    read: async <Value>(expression: string) =>
      (await window.command('POST', 'execute/sync', { script: `return (${expression})`, args: [] })) as Value,
    act: async (deed) => void (await window.command('POST', 'actions', webdriverActions(deed))),
    open: async (next) => void (await window.command('POST', 'url', { url: next })),
    close: () => window.close(),
  };
}
