import type { Deed } from './hands.ts';

/** Keys as the WebDriver standard numbers them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const keys: Readonly<Record<string, string>> = {
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

const stroke = (held: readonly string[]) => [
  ...held.map((key) => ({ type: 'keyDown', value: keys[key] ?? key })),
  ...held.toReversed().map((key) => ({ type: 'keyUp', value: keys[key] ?? key })),
];

/** The body of WebDriver's command 'Perform Actions'. */
export function webdriverActions(deed: Deed): object {
  if ('pressAt' in deed) {
    const { x, y } = deed.pressAt;
    const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
    const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    return { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] };
  }
  const actions = 'write' in deed ? [...deed.write].flatMap((letter) => stroke([letter])) : stroke(deed.hold);
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}
