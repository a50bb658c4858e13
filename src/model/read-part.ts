import * as z from 'zod/mini';

export type Members = Readonly<Record<string, unknown>>;

/** What is wrong with a part: at the member of that name, or with all of it. */
export interface Fault {
  readonly member: string | null;
  readonly what: string;
}

/** `part` is null where what is wrong cannot be done without. */
export interface PartReading<T> {
  readonly part: T | null;
  readonly faults: readonly Fault[];
}

/** Reads one part of a document. A wrong member that may be absent costs itself; any other costs the part. */
export function readPart<T>(schema: z.ZodMiniType<T>, value: unknown): PartReading<T> {
  const read = z.safeParse(schema, value);
  if (read.success) return { part: read.data, faults: [] };
  const { issues } = read.error;
  const wrong = new Set(issues.map(({ path: [name] }) => name));
  const others = Object.entries(membersOf(value)).filter(([name]) => !wrong.has(name));
  const mended = z.safeParse(schema, Object.fromEntries(others));
  if (!mended.success || wrong.has(undefined))
    return { part: null, faults: [{ member: null, what: describe(issues) }] };
  const faults = [...wrong].map((name) => ({
    member: String(name),
    what: describe(issues.filter(({ path }) => path[0] === name)),
  }));
  return { part: mended.data, faults };
}

/** The members of an object; none where it is something else. */
export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function describe(issues: readonly z.core.$ZodIssue[]): string {
  const said = issues.map((issue) => {
    const { path, code, message } = issue;
    const what = code === 'invalid_type' ? `${issue.expected} expected` : code === 'custom' ? message : code;
    return path.length > 0 ? `${path.join('.')}: ${what}` : what;
  });
  return said.join('; ');
}
