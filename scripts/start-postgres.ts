import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A PostgreSQL of our own: empty, on a free port of this machine, gone after `stop` or at this process's exit. */
export interface Postgres {
  readonly url: string;
  stop(): void;
}

/** The folder with `initdb` and `pg_ctl`, or null where PostgreSQL is not installed. Newest version first. */
export function findPostgres(): string | null {
  const places = [
    '/usr/lib/postgresql/*/bin/initdb',
    '/opt/homebrew/opt/postgresql*/bin/initdb',
    '/usr/local/opt/postgresql*/bin/initdb',
    '/usr/pgsql-*/bin/initdb',
  ];
  const found = globSync(places).sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))[0];
  return found === undefined ? null : join(found, '..');
}

/** PostgreSQL refuses to run as root; Debian's package brings the user `postgres`. */
function run(program: string, args: readonly string[]): void {
  const [command, ...rest] =
    process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args];
  execFileSync(command ?? program, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: tmpdir(),
    timeout: 60_000,
  });
}

/** Starts a cluster in a temporary folder. `durable: false` skips fsync: right for tests, wrong for a benchmark. */
export async function startPostgres({ durable = false } = {}): Promise<Postgres> {
  const bin = findPostgres();
  if (bin === null) throw new Error('PostgreSQL is not installed (on Debian: apt-get install postgresql).');
  const folder = mkdtempSync(join(tmpdir(), 'jobfair-postgres-'));
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', folder]);
  const data = join(folder, 'data');
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=${durable ? 'on' : 'off'} -c max_connections=200`;
  try {
    run(join(bin, 'initdb'), [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ]);
    run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const stop = () => {
    process.off('exit', stop);
    try {
      run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  process.once('exit', stop);
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}
