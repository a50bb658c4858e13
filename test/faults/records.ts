import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startEndpoint } from '../../examples/endpoint/start-endpoint.ts';
import type { Document } from '../endpoint/submission-samples.ts';

/** One stored registration, as the database has it. */
export interface Row {
  readonly fullName: string;
  readonly reference: string;
}

/** The reference endpoint with a database of its own, for as many submissions as a run sends. */
export interface Records {
  readonly origin: string;
  document(): Promise<Document>;
  rows(): readonly Row[];
  stop(): Promise<void>;
}

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** Serves the smallest fair: it has no arrival times that a run would fill up. */
export async function startRecords(): Promise<Records> {
  const folder = await mkdtemp(join(tmpdir(), 'jobfair-faults-'));
  const fairFile = join(folder, 'fair.json');
  const databaseFile = join(folder, 'fair.sqlite');
  const written = await readFile('examples/fair-minimal.json', 'utf8');
  await writeFile(fairFile, written.replaceAll(/\d{4}-\d\d-\d\d(?=[T"])/g, tomorrow()));
  const endpoint = await startEndpoint({
    port: 0,
    databaseUrl: null,
    databaseFile,
    fairFile,
    token: null,
    origins: [],
    // All come from one address, and faster than a hall of people.
    pace: 0,
    publicUrl: null,
    challenge: null,
    behindProxy: false,
  });
  const origin = `http://localhost:${endpoint.port}`;
  return {
    origin,
    document: async () => (await (await fetch(`${origin}/api/fair.json`)).json()) as Document,
    rows() {
      const database = new DatabaseSync(databaseFile, { readOnly: true });
      const found = database.prepare("SELECT reference, data FROM records WHERE form = 'registration'").all();
      database.close();
      return found.map((row) => ({
        fullName: (JSON.parse(String(row['data'])) as { fullName: string }).fullName,
        reference: String(row['reference']),
      }));
    },
    async stop() {
      await endpoint.stop();
      await rm(folder, { recursive: true });
    },
  };
}
