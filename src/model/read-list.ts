import type { Warning } from './message.ts';
import { membersOf, readPart, type Members } from './read-part.ts';

export type Schema<T> = Parameters<typeof readPart<T>>[0];

/** Reads the lists within a part, so that a broken item of one does not cost it. */
export type Preparation = (value: unknown, where: string) => unknown;

/** Null where nothing is stated, or nothing can be read. */
export function readStated<T>(
  schema: Schema<T>,
  value: unknown,
  where: string,
  warnings: Warning[],
): T | null {
  if (value === null || value === undefined) return null;
  const { part, faults } = readPart(schema, value);
  for (const { member, what } of faults) {
    warnings.push(
      member === null
        ? { where, what, done: 'left out' }
        : { where: `${where}.${member}`, what, done: 'taken as not stated' },
    );
  }
  return part;
}

/** The part with its list of that name read item by item. */
export function withList<T extends Members>(
  value: unknown,
  name: string,
  schema: Schema<T>,
  where: string,
  warnings: Warning[],
  identity = 'id',
): unknown {
  const list = membersOf(value)[name];
  if (!Array.isArray(list)) return value;
  return { ...membersOf(value), [name]: readList(schema, list, `${where}.${name}`, warnings, identity) };
}

/** Each item that can be read; one that cannot, or that repeats another's identity, is named and left out. */
export function readList<T extends Members>(
  schema: Schema<T>,
  value: unknown,
  where: string,
  warnings: Warning[],
  identity = 'id',
  prepare: Preparation = (item) => item,
): T[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) {
    warnings.push({ where, what: 'a list is expected here', done: 'left out' });
    return [];
  }
  const seen = new Set<unknown>();
  return value.flatMap((item: unknown, index) => {
    const place = `${where}[${index}]`;
    const leaveOut = (what: string): T[] => {
      warnings.push({ where: place, what, done: 'left out' });
      return [];
    };
    if (item === null || item === undefined) return leaveOut('is empty');
    const part = readStated(schema, prepare(item, place), place, warnings);
    if (!part) return [];
    const name = part[identity];
    if (seen.has(name)) return leaveOut(`${identity} "${String(name)}" is used twice`);
    seen.add(name);
    return [part];
  });
}
