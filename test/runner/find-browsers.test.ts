import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { findBrowsers } from '../../scripts/find-browsers.ts';

const variables = ['CHROME_PATH', 'FIREFOX_PATH', 'WEBKIT_DRIVER', 'WEBKIT_BROWSER', 'XVFB_PATH'];
const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));

afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

describe('findBrowsers', () => {
  it('takes the programs that the environment names', () => {
    for (const name of variables) process.env[name] = process.execPath;
    const program = process.execPath;
    assert.deepEqual(findBrowsers(), {
      chromium: program,
      firefox: program,
      webkit: { driver: program, browser: program, display: program },
    });
  });

  for (const name of variables) {
    it(`refuses a ${name} where no program is`, () => {
      process.env[name] = '/no/such/program';
      assert.throws(findBrowsers, { message: `${name} names /no/such/program, and no program is there.` });
    });
  }
});
