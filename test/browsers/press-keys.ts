import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { KeyInput } from 'puppeteer-core';
import type { WebKitLauncher } from './launch-webkit.ts';

/** Keys as the WebDriver standard numbers them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const webDriverKeys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const toWebDriver = (key: string) => webDriverKeys[key] ?? key;

/** Keys held together, first to last: `Shift+Tab` is ['Shift', 'Tab']; the plus key alone is ['+']. */
const together = (chord: string) => (chord === '+' ? ['+'] : chord.split('+'));

/**
 * The command `press-keys` of the page under test: `{ type: string }` or `{ press: 'Shift+Tab' }`. The runner's own
 * `sendKeys` holds no modifier in WebKit.
 */
export function pressKeysPlugin(): TestRunnerPlugin {
  return {
    name: 'press-keys',
    async executeCommand({ command, payload, session }) {
      if (command !== 'press-keys') return undefined;
      const { type, press } = payload as { type?: string; press?: string };
      const keys = press === undefined ? [] : together(press);
      if (session.browser.type === 'puppeteer') {
        const { keyboard } = (session.browser as ChromeLauncher).getPage(session.id);
        if (type !== undefined) await keyboard.type(type);
        for (const key of keys) await keyboard.down(key as KeyInput);
        for (const key of keys.toReversed()) await keyboard.up(key as KeyInput);
      } else {
        const strokes = type === undefined ? [keys] : [...type].map((character) => [character]);
        await (session.browser as WebKitLauncher).pressKeys(strokes.map((stroke) => stroke.map(toWebDriver)));
      }
      return true;
    },
  };
}
