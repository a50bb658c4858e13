import postgres from 'postgres';
import { DatabaseUnavailable, type Engine, type Query, type Row, type Value } from './engine.ts';
import { groupWrites } from './group-writes.ts';

const settings: postgres.Options<Record<string, never>> = {
  connect_timeout: 10,
  // A statement that takes longer than a visitor's patience (20 s) is given up, and the visitor tries again.
  connection: { statement_timeout: 15_000 },
  onnotice: () => undefined,
};

/** Keeps records in PostgreSQL; several processes may share one database. */
export function openPostgres(url: string): Engine {
  const readers = postgres(url, { ...settings, max: 4 });
  const writer = postgres(url, { ...settings, max: 1 });
  return {
    bytes: 'bytea',
    read: queryOn(readers),
    write: groupWrites((work) =>
      answered(
        writer.begin(async (transaction) => {
          await transaction.unsafe(takeTurn);
          await work(queryOn(transaction));
        }),
      ),
    ),
    async close() {
      await Promise.all([readers.end({ timeout: 5 }), writer.end({ timeout: 5 })]);
    },
  };
}

/** Held until the transaction ends; two fairs in two schemas of one database do not wait for each other. */
const takeTurn = `SELECT pg_advisory_xact_lock(hashtext('jobfair-widgets ' || current_schema()))`;

function queryOn(connection: Pick<postgres.Sql, 'unsafe'>): Query {
  return (statement, values = []) =>
    answered(connection.unsafe<Row[]>(statement, values.map(parameter), { prepare: true }));
}

const parameter = (value: Value) => (value instanceof Uint8Array ? Buffer.from(value) : value);

async function answered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isUnavailable(error) ? new DatabaseUnavailable(error) : error;
  }
}

/** Connection errors of the driver and of Node, and PostgreSQL's classes 08, 40, 53, 55, 57: gone, busy, or shutting down. */
function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable || !(error instanceof Error) || !('code' in error)) return false;
  return /^(CONNECT|ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|08|40|53|55|57)/.test(String(error.code));
}
