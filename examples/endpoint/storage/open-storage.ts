import type { Settings } from '../settings.ts';
import { openPostgres } from './postgres.ts';
import { sqlStorage } from './sql-storage.ts';
import { openSqlite } from './sqlite.ts';
import type { Storage } from './storage.ts';

/** PostgreSQL where the settings name one, else the SQLite file. */
export async function openStorage(
  settings: Pick<Settings, 'databaseUrl' | 'databaseFile'>,
): Promise<Storage> {
  const { databaseUrl, databaseFile } = settings;
  return sqlStorage(databaseUrl === null ? openSqlite(databaseFile) : openPostgres(databaseUrl));
}
