import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';

const script = resolve(import.meta.dirname, '../../scripts/check-node.js');

/** Runs the check in a Node that takes itself for another version. */
function checkAs(version: string) {
  const disguise = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(disguise)}`];
  return spawnSync(process.execPath, [...flags, script], { encoding: 'utf8' });
}

describe('The check before start and test', () => {
  for (const version of ['18.20.4', '20.20.2', '22.17.1']) {
    it(`stops with one sentence on Node ${version}`, () => {
      const { status, stderr } = checkAs(version);
      assert.equal(status, 1);
      assert.match(
        stderr,
        new RegExp(`^This project.* Node 22\\.18 or newer.* ${version}: run "npm ci".*\\.\\n$`),
      );
    });
  }
  for (const version of ['22.18.0', '24.21.0', '26.0.0']) {
    it(`says nothing on Node ${version}`, () => {
      const { status, stdout, stderr } = checkAs(version);
      assert.deepEqual([status, stdout, stderr], [0, '', '']);
    });
  }
});
