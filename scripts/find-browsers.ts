import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** WebKit is driven through WebKitGTK's WebDriver, which needs a display; Xvfb is one without a screen. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** Paths of the engines on this machine; one that is not here is null. */
export interface Browsers {
  readonly chromium: string | null;
  readonly firefox: string | null;
  readonly webkit: WebKit | null;
}

export const engines = ['chromium', 'firefox', 'webkit'] as const satisfies readonly (keyof Browsers)[];
export type Engine = (typeof engines)[number];

const programFiles = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
];
const onWindows = (path: string) => programFiles.flatMap((folder) => (folder ? [join(folder, path)] : []));

const usualPlaces = {
  chromium: [
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...onWindows('Google/Chrome/Application/chrome.exe'),
    ...onWindows('Chromium/Application/chrome.exe'),
    ...onWindows('Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: [
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox/firefox.exe'),
  ],
  webkitDriver: [...onPath('WebKitWebDriver'), '/usr/libexec/webkit2gtk-4.1/WebKitWebDriver'],
  miniBrowser: globSync('/usr/{lib,lib64,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser').sort().reverse(),
  display: onPath('Xvfb'),
};

function onPath(...names: string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A path named in the environment is taken at its word: it must be there, else this throws with its name. */
function find(variable: string, places: readonly string[]): string | null {
  const named = process.env[variable];
  if (!named) return places.find(isExecutable) ?? null;
  if (!isExecutable(named)) throw new Error(`${variable} names ${named}, and no program is there.`);
  return named;
}

/** Looks in CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER and WEBKIT_BROWSER, then in the usual places. */
export function findBrowsers(): Browsers {
  const driver = find('WEBKIT_DRIVER', usualPlaces.webkitDriver);
  const browser = find('WEBKIT_BROWSER', usualPlaces.miniBrowser);
  const display = find('XVFB_PATH', usualPlaces.display);
  return {
    chromium: find('CHROME_PATH', usualPlaces.chromium),
    firefox: find('FIREFOX_PATH', usualPlaces.firefox),
    webkit: driver && browser && display ? { driver, browser, display } : null,
  };
}
