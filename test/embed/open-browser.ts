import { setTimeout as wait } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { engines, findBrowsers, type Engine } from '../../scripts/find-browsers.ts';
import { quietChromium } from '../browsers/launchers.ts';
import { startWebKit } from '../browsers/start-webkit.ts';

/** A browser reduced to what every engine's driver can do. */
export interface Browser {
  open(url: string): Promise<void>;
  /** The value of an expression in the page. */
  read<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

const found = findBrowsers();

export const presentEngines = engines.filter((engine) => found[engine] !== null);

export async function openBrowser(engine: Engine): Promise<Browser> {
  if (engine === 'webkit') {
    if (!found.webkit) throw new Error('WebKit is not on this machine.');
    const window = await startWebKit(found.webkit);
    return {
      open: async (url) => void (await window.command('POST', 'url', { url })),
      read: async <Value>(expression: string) =>
        (await window.command('POST', 'execute/sync', {
          script: `return (${expression})`,
          args: [],
        })) as Value,
      close: () => window.close(),
    };
  }
  const executablePath = found[engine];
  if (!executablePath) throw new Error(`${engine} is not on this machine.`);
  const browser = await launch({
    executablePath,
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    args: engine === 'chromium' ? quietChromium : [],
  });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    read: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    close: () => browser.close(),
  };
}

/** Waits until an expression is true in the page; after 10 s fails with the expression and what the page said. */
export async function until(browser: Browser, expression: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await browser.read<boolean>(`Boolean(${expression})`)) return;
    await wait(50);
  }
  const seen = await browser.read<string[]>('window.seen');
  throw new Error(`Never true in the page: ${expression}\nThe page said: ${JSON.stringify(seen, null, 2)}`);
}
