import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { Settings } from '../../examples/endpoint/settings.ts';

/** An empty database for one test file. */
export interface TestDatabase {
  readonly settings: Pick<Settings, 'databaseUrl' | 'databaseFile'>;
  drop(): Promise<void>;
}

interface Kind {
  readonly name: string;
  /** Why it cannot be used on this machine; false if it can. */
  readonly skip: string | false;
  create(): Promise<TestDatabase>;
}

const server = process.env['DATABASE_URL'];

export const sqlite: Kind = {
  name: 'SQLite',
  skip: false,
  create() {
    const folder = mkdtempSync(join(tmpdir(), 'jobfair-endpoint-'));
    return Promise.resolve({
      settings: { databaseUrl: null, databaseFile: join(folder, 'fair.sqlite') },
      drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    });
  },
};

/** A schema of its own on the server that DATABASE_URL names. */
export const postgresql: Kind = {
  name: 'PostgreSQL',
  skip: server ? false : 'DATABASE_URL is not set, so PostgreSQL was not tried',
  async create() {
    const schema = `jobfair_test_${randomBytes(6).toString('hex')}`;
    const url = new URL(server ?? '');
    url.searchParams.set('search_path', schema);
    await statement(`CREATE SCHEMA ${schema}`);
    return {
      settings: { databaseUrl: url.href, databaseFile: '' },
      drop: () => statement(`DROP SCHEMA ${schema} CASCADE`),
    };
  },
};

export const databases: readonly Kind[] = [sqlite, postgresql];

async function statement(text: string): Promise<void> {
  const connection = postgres(server ?? '', { max: 1, onnotice: () => undefined });
  await connection.unsafe(text);
  await connection.end();
}
