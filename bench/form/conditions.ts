import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/find-browsers.ts';

/** A cheap phone on a busy mobile network. */
export const conditions = {
  cpu: 4,
  /** Milliseconds before each answer. */
  latency: 150,
  /** Bits a second. */
  down: 1_600_000,
  up: 750_000,
  screen: { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const;

/** A browser that nobody used before, and that asks nobody but our server. */
export async function startBrowser(): Promise<{ browser: Browser; stop: () => Promise<void> }> {
  const { chromium } = findBrowsers();
  if (!chromium)
    throw new Error('No Chromium here: install one (apt-get install chromium), or name it in CHROME_PATH.');
  const userDataDir = mkdtempSync(join(tmpdir(), 'jobfair-bench-'));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    userDataDir,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
  const stop = async () => {
    await browser.close();
    rmSync(userDataDir, { recursive: true, force: true });
  };
  return { browser, stop };
}

/** A page with nothing in its cache, on the slow machine and network. */
export async function openPage(
  browser: Browser,
): Promise<{ page: Page; session: CDPSession; close: () => Promise<void> }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await page.setViewport(conditions.screen);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: conditions.down / 8,
    uploadThroughput: conditions.up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
  return { page, session, close: () => context.close() };
}
