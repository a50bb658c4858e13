import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { freePort } from '../../scripts/free-port.ts';

/** One stored submission, as the database has it. */
export interface Row {
  readonly form: string;
  readonly reference: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly places: readonly string[];
}

/** The server that `npm start` starts, with a database of its own that is gone afterwards. */
export interface Campus {
  readonly port: number;
  readonly origin: string;
  rows(): readonly Row[];
  /** The bytes of every file that is kept. */
  files(): readonly Uint8Array[];
  /** The rows of an export, its head left out. */
  export(name: 'registrations' | 'interests'): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const token = 'kunci-ekspor';

/** `fair`: path of an organiser's own document, instead of the sample. */
export async function startCampus(fair = ''): Promise<Campus> {
  assert.ok(existsSync('dist/embed/jobfair-widgets.js'), 'dist/embed is missing: run `npm run build` first');
  const folder = await mkdtemp(join(tmpdir(), 'jobfair-'));
  const file = join(folder, 'fair.sqlite');
  const port = await freePort();
  const child = spawn(process.execPath, ['examples/endpoint/start.ts'], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      PORT: String(port),
      JOBFAIR_DB: file,
      JOBFAIR_FAIR: fair,
      JOBFAIR_TOKEN: token,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = `http://localhost:${port}`;
  await untilSaid(child, `The fair is at ${origin}`);
  const select = (query: string) => {
    const database = new DatabaseSync(file, { readOnly: true });
    const found = database.prepare(query).all();
    database.close();
    return found;
  };
  return {
    port,
    origin,
    files: () => select('SELECT content FROM files').map((row) => row['content'] as Uint8Array),
    rows() {
      const found = select('SELECT form, reference, data, places FROM records ORDER BY received_at');
      return found.map((row) => ({
        form: String(row['form']),
        reference: String(row['reference']),
        data: JSON.parse(String(row['data'])) as Row['data'],
        places: JSON.parse(String(row['places'])) as Row['places'],
      }));
    },
    async export(name) {
      const response = await fetch(`${origin}/api/export/${name}.csv`, {
        headers: { authorization: `Bearer ${token}` },
      });
      assert.equal(response.status, 200);
      return (await response.text()).trim().split('\r\n').slice(1);
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

async function untilSaid(child: ChildProcess, sentence: string): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(sentence)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`The server ended before it listened. It said:\n${said}`)));
  });
}
