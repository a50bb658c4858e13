import { resolve } from 'node:path';

/** What the environment says; docs/endpoint.md has the same list. */
export interface Settings {
  readonly port: number;
  /** PostgreSQL, where records are kept if it is set. */
  readonly databaseUrl: string | null;
  /** The SQLite file where records are kept otherwise. */
  readonly databaseFile: string;
  /** The organiser's own fair document; null means the sample. */
  readonly fairFile: string | null;
  /** Opens the exports and the queues; null closes them. */
  readonly token: string | null;
  /** Pages of these origins may send and read; those of the endpoint's own origin always may. */
  readonly origins: readonly string[];
  /** Submissions a minute that one address may send; 0 means no limit. */
  readonly pace: number;
  /** Where visitors reach the endpoint, for the links that it hands out; null takes it from each request. */
  readonly publicUrl: string | null;
  /** `test`, or the module of a provider that tells people from programs; null asks for nothing. */
  readonly challenge: string | null;
  /** True where a proxy stands in front and writes the visitor's address into X-Forwarded-For. */
  readonly behindProxy: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws one sentence that names the variable and the remedy. */
export function readSettings(environment: Environment): Settings {
  const text = (name: string) => environment[name]?.trim() || null;
  return {
    port: wholeNumber('PORT', text('PORT'), 8787, 65_535),
    databaseUrl: readDatabaseUrl(text('DATABASE_URL')),
    databaseFile: resolve(text('JOBFAIR_DB') ?? '.data/fair.sqlite'),
    fairFile: text('JOBFAIR_FAIR') === null ? null : resolve(text('JOBFAIR_FAIR') ?? ''),
    token: text('JOBFAIR_TOKEN'),
    origins: (text('JOBFAIR_ORIGINS') ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(readOrigin),
    pace: wholeNumber('JOBFAIR_PACE', text('JOBFAIR_PACE'), 600, 1_000_000),
    publicUrl: readPublicUrl(text('JOBFAIR_URL')),
    challenge: text('JOBFAIR_CHALLENGE'),
    behindProxy: text('JOBFAIR_BEHIND_PROXY') === '1',
  };
}

function wholeNumber(name: string, written: string | null, usual: number, most: number): number {
  if (written === null) return usual;
  const number = Number(written);
  if (/^\d+$/.test(written) && number <= most) return number;
  throw new Error(`${name} is "${written}"; it must be a whole number from 0 to ${most}.`);
}

function readDatabaseUrl(written: string | null): string | null {
  if (written === null || /^postgres(ql)?:\/\//.test(written)) return written;
  throw new Error('DATABASE_URL must begin with postgres://; leave it out to keep records in SQLite.');
}

function readPublicUrl(written: string | null): string | null {
  if (written === null) return null;
  if (isOrigin(written)) return new URL(written).origin;
  throw new Error(`JOBFAIR_URL is "${written}"; write an origin such as https://fair.example.`);
}

function isOrigin(written: string): boolean {
  const origin = URL.canParse(written) ? new URL(written).origin : null;
  return origin !== null && origin !== 'null' && origin === written.toLowerCase().replace(/\/$/, '');
}

function readOrigin(written: string): string {
  if (isOrigin(written)) return new URL(written).origin;
  throw new Error(`JOBFAIR_ORIGINS holds "${written}"; write origins such as https://campus.example.`);
}
