import type { Json, JsonObject } from '../fair/json.ts';
import { Refusal } from '../server/problem.ts';

/** Deeper than any answer, far less deep than what would exhaust the stack. */
const deepest = 32;

/**
 * What may be stored of what was sent: text without lone surrogates, which SQLite cannot hold, and no member named
 * `__proto__`, which would change the object that copies it.
 */
export function cleanValue(value: unknown, depth = 0): Json {
  if (depth > deepest)
    throw new Refusal(400, { detail: `The JSON is nested deeper than ${deepest} levels.` });
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, depth + 1));
  if (typeof value === 'object' && value !== null) return cleanObject(value, depth);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function cleanObject(value: object, depth: number): JsonObject {
  const members = Object.entries(value).filter(([name]) => name !== '__proto__');
  return Object.fromEntries(
    members.map(([name, member]) => [name.toWellFormed(), cleanValue(member, depth + 1)]),
  );
}
