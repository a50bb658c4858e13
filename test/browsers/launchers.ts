import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner';
import { engines, findBrowsers, type Engine } from '../../scripts/find-browsers.ts';
import { WebKitLauncher } from './launch-webkit.ts';

/** What keeps Chromium from asking anyone outside for anything while tests run. */
export const quietChromium = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

function chromium(executablePath: string): BrowserLauncher {
  const launcher = chromeLauncher({ launchOptions: { executablePath, args: quietChromium }, concurrency: 1 });
  launcher.name = 'Chromium';
  return launcher;
}

/** Firefox before 141 knows no screen orientation, which the driver sets along with every viewport. */
function withoutOrientation<Sized extends { setViewport: (viewport: never) => Promise<void> }>(
  page: Sized,
): Sized {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error: unknown) => {
      if (!String(error).includes('setScreenOrientationOverride')) throw error;
    });
  return page;
}

function firefox(executablePath: string): BrowserLauncher {
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath, defaultViewport: null },
    createBrowserContext: async ({ browser }) => browser.defaultBrowserContext(),
    createPage: async ({ context }) => withoutOrientation(await context.newPage()),
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  return launcher;
}

/** A launcher for each wanted engine that this machine has. */
export function launchers(wanted: readonly Engine[] = engines): BrowserLauncher[] {
  const found = findBrowsers();
  const make = {
    chromium: () => (found.chromium === null ? [] : [chromium(found.chromium)]),
    firefox: () => (found.firefox === null ? [] : [firefox(found.firefox)]),
    webkit: () => (found.webkit === null ? [] : [new WebKitLauncher(found.webkit)]),
  };
  return wanted.flatMap((engine) => make[engine]());
}
