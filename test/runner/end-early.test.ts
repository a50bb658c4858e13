import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { findPostgres } from '../../scripts/start-postgres.ts';
import { layProject, testCommand } from './lay-project.ts';

const endless = `
import { writeFileSync } from 'node:fs';
import { it } from 'node:test';
it('never ends', () => {
  writeFileSync('started', process.env.DATABASE_URL + ' ' + process.pid);
  return new Promise(() => setInterval(() => undefined, 1000));
});
`;

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('npm test, told to end', () => {
  const skip = findPostgres() === null ? 'PostgreSQL is not on this machine' : false;
  it('takes its database and its test files along', { skip }, async () => {
    const folder = layProject({ 'model/a.test.ts': endless });
    const env = { ...process.env };
    // Or the inner run would report to this one, and use its database.
    delete env['NODE_TEST_CONTEXT'];
    delete env['DATABASE_URL'];
    const command = spawn(process.execPath, [testCommand], { cwd: folder, env, stdio: 'ignore' });
    const ended = once(command, 'exit');
    const note = join(folder, 'started');
    while (!existsSync(note) || readFileSync(note, 'utf8') === '') {
      assert.equal(command.exitCode, null, 'the command ended by itself');
      await wait(50);
    }
    const [url = '', pid] = readFileSync(note, 'utf8').split(' ');
    const port = Number(new URL(url).port);
    assert.equal(await answers(port), true);
    assert.equal(runs(Number(pid)), true);

    command.kill('SIGTERM');
    assert.deepEqual(await ended, [130, null]);
    assert.equal(await answers(port), false);
    for (let attempt = 0; attempt < 100 && runs(Number(pid)); attempt += 1) await wait(50);
    assert.equal(runs(Number(pid)), false);
  });
});
