import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable, type Engine, type Query, type Value } from './engine.ts';
import { groupWrites } from './group-writes.ts';

/** Milliseconds to wait for another process that writes to the same file. */
const longestWait = 5000;

/** Keeps records in one file, which is made if it is not there, in a folder for its owner alone. */
export function openSqlite(file: string): Engine {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const writer = connect(file);
  writer.database.exec('PRAGMA busy_timeout = 0');
  // A second connection reads: in WAL mode it sees the last commit while a transaction is open on the first.
  const reader = connect(file);
  return {
    bytes: 'blob',
    read: reader.query,
    write: groupWrites(async (work) => {
      await begin(writer.query);
      try {
        await work(writer.query);
        await writer.query('COMMIT');
      } finally {
        if (writer.database.isTransaction) await writer.query('ROLLBACK');
      }
    }),
    close() {
      reader.database.close();
      writer.database.close();
      return Promise.resolve();
    },
  };
}

/** Waits for its turn without stopping the process, as SQLite's own wait would. */
async function begin(query: Query): Promise<void> {
  for (const end = performance.now() + longestWait; ;) {
    try {
      await query('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable) || performance.now() > end) throw error;
      await sleep(2 + Math.random() * 8);
    }
  }
}

function connect(file: string): { database: DatabaseSync; query: Query } {
  const database = new DatabaseSync(file, { timeout: longestWait });
  // FULL: a receipt that was given survives a power cut (WAL's usual NORMAL may lose the last commits).
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  const statements = new Map<string, StatementSync>();
  const prepare = (statement: string): StatementSync => {
    const known = statements.get(statement);
    if (known) return known;
    const prepared = database.prepare(statement.replace(/\$(\d+)/g, '?$1'));
    statements.set(statement, prepared);
    return prepared;
  };
  const query = async (statement: string, values: readonly Value[] = []) => {
    try {
      return prepare(statement).all(...values);
    } catch (error) {
      throw isBusy(error) ? new DatabaseUnavailable(error) : error;
    }
  };
  return { database, query };
}

/** SQLITE_BUSY and SQLITE_LOCKED, with their extended codes. */
function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return code === 5 || code === 6;
}
