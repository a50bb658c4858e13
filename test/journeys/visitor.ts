import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../../scripts/find-browsers.ts';
import { openIn, type Driver, type Screen } from './drivers.ts';
import { eyes, type Eyes, type Sought, type Spot } from './eyes.ts';
import type { Trouble } from './watch-page.ts';

/** A phone held upright, the usual way to come to a job fair. */
const phone: Screen = { width: 390, height: 780 };

/** A person before the campus page, who finds things by the words on them and uses mouse and keyboard. */
export class Visitor {
  readonly #driver: Driver;

  private constructor(driver: Driver) {
    this.#driver = driver;
  }

  static async arrive(engine: Engine, url: string, screen = phone): Promise<Visitor> {
    return new Visitor(await openIn(engine, url, screen));
  }

  /** What the page did that it must not. */
  trouble(): Promise<Trouble> {
    return this.#driver.trouble();
  }

  /** Presses what has these words on it, below `within`; `group` names the question where words repeat. */
  async press(within: string, name: string, group?: string): Promise<void> {
    const pressAt = await this.#find({ within, kind: 'press', name, ...(group ? { group } : {}) });
    await this.#driver.act({ pressAt });
  }

  /** Writes into the field with this label, key by key. */
  async write(within: string, label: string, text: string): Promise<void> {
    await this.#driver.act({ pressAt: await this.#find({ within, kind: 'field', name: label }) });
    await this.#driver.act({ write: text });
  }

  /** Chooses from the list with this label by the beginning of an option, without opening it: no test can reach in. */
  async choose(within: string, label: string, option: string): Promise<void> {
    const list: Sought = { within, kind: 'field', name: label };
    await this.#find(list);
    await this.#look('focus', list);
    await this.#driver.act({ write: option });
  }

  /** Waits for a picture by its description. */
  async seePicture(within: string, description: string): Promise<void> {
    await this.#find({ within, kind: 'picture', name: description });
  }

  /** Waits until words can be read below `within`, and returns all that can be read there. */
  async see(within: string, words: string | RegExp): Promise<string> {
    let text = '';
    for (const end = Date.now() + 60_000; Date.now() < end; await wait(50)) {
      text = await this.#look('text', within);
      if (typeof words === 'string' ? text.includes(words) : words.test(text)) return text;
    }
    throw new Error(`“${String(words)}” did not come within a minute. To be read there is:\n${text}`);
  }

  /** The value of an expression in the page. */
  read<Value>(expression: string): Promise<Value> {
    return this.#driver.read(expression);
  }

  /** Opens an address in the same tab, also where its page has died. */
  goTo(url: string): Promise<void> {
    return this.#driver.open(url);
  }

  leave(): Promise<void> {
    return this.#driver.close();
  }

  async #find(sought: Sought): Promise<Spot> {
    // Cards that come into view take their real size and move what is below: it is there once it stands still.
    let before: Spot | null = null;
    for (const end = Date.now() + 20_000; Date.now() < end; await wait(100)) {
      const spot: Spot | null = await this.#look('find', sought);
      if (spot && spot.x === before?.x && spot.y === before.y) return spot;
      before = spot;
    }
    const text = await this.#look('text', sought.within);
    throw new Error(`Nothing to ${sought.kind} says “${sought.name}”. To be read there is:\n${text}`);
  }

  #look<Name extends keyof Eyes>(
    name: Name,
    ...given: Parameters<Eyes[Name]>
  ): Promise<ReturnType<Eyes[Name]>> {
    return this.#driver.read(`(${String(eyes)})().${name}(...${JSON.stringify(given)})`);
  }
}
