import type { Engine } from './engine.ts';
import { sqlReader, sqlWriter } from './sql-records.ts';
import type { Storage } from './storage.ts';
import { tables } from './tables.ts';

/** Keeps records in the engine's database, whose tables are made first. */
export async function sqlStorage(engine: Engine): Promise<Storage> {
  await engine.write(async (query) => {
    for (const table of tables(engine.bytes)) await query(table);
  });
  return {
    ...sqlReader(engine.read),
    write: (work) => engine.write((query) => work(sqlWriter(query))),
    close: () => engine.close(),
  };
}
