import { warnOnce } from './warn-once.ts';

/** The value if it is one of the known ones, else the first of them, said once to the page's developer. */
export function knownValue<Value extends string>(
  element: Element,
  attribute: string,
  value: string,
  known: readonly [Value, ...Value[]],
): Value {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  warnOnce(element, `${attribute}="${value}" is not known; use ${known.join(' or ')}. Taken as ${known[0]}.`);
  return known[0];
}
