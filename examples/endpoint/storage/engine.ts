/** What a cell can hold. Times are ISO 8601 text, documents are JSON text. */
export type Value = string | Uint8Array | null;

export type Row = Readonly<Record<string, unknown>>;

/** One statement; `$1` is the first value. */
export type Query = (statement: string, values?: readonly Value[]) => Promise<readonly Row[]>;

/** A database that speaks SQL. SQLite and PostgreSQL differ here and nowhere else. */
export interface Engine {
  /** The column type for bytes. */
  readonly bytes: string;
  /** Sees what was committed, never the middle of a write. */
  readonly read: Query;
  /**
   * Runs `work` alone among all processes on this database, so that counting places and taking one is a single step.
   * Nothing of it is kept if it rejects; resolves once what it did is on the disk.
   */
  write<T>(work: (query: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The database does not answer; what was asked may be asked again. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database does not answer.', { cause });
    this.name = 'DatabaseUnavailable';
  }
}
