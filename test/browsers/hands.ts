import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { KeyInput } from 'puppeteer-core';
import { WebKitLauncher } from './launch-webkit.ts';

/** What a person's hands do: write text, hold keys down together in this order, press at a point of the window. */
export type Deed =
  | { readonly write: string }
  | { readonly hold: readonly string[] }
  | { readonly pressAt: { readonly x: number; readonly y: number } };

/**
 * Lends the page under test a keyboard and a mouse, the same in all engines: in WebKit the runner's own `sendKeys`
 * holds no modifier and knows no key but letters.
 */
export function handsPlugin(): TestRunnerPlugin {
  return {
    name: 'hands',
    async executeCommand({ command, payload, session }) {
      if (command !== 'hands') return undefined;
      const deed = payload as Deed;
      if (session.browser instanceof WebKitLauncher) {
        await session.browser.act(deed);
        return true;
      }
      const { keyboard, mouse } = (session.browser as ChromeLauncher).getPage(session.id);
      if ('write' in deed) await keyboard.type(deed.write);
      else if ('pressAt' in deed) await mouse.click(deed.pressAt.x, deed.pressAt.y);
      else {
        for (const key of deed.hold) await keyboard.down(key as KeyInput);
        for (const key of deed.hold.toReversed()) await keyboard.up(key as KeyInput);
      }
      return true;
    },
  };
}
