import { recordTrouble } from '../../setup/record-trouble.ts';
import { expectUsable } from '../form/expect-usable.ts';
import { states } from './states.ts';

describe('Everyone can use a registration 320 px wide, in both languages, light, dark and in their own colours', () => {
  afterEach(() => localStorage.clear());

  for (const [state, reach] of Object.entries(states)) {
    it(`${state}: axe finds nothing, and nothing sticks out`, async () => {
      const { stop } = recordTrouble();
      await expectUsable(await reach({ width: 320 }));
      stop();
    });
  }
});
