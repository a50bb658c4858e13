import { createHash } from 'node:crypto';
import { isObject } from '../fair/json.ts';
import type { ReceivedFile } from './read-request.ts';

/** What may differ between two tries of one submission. */
const ofOneTry: ReadonlySet<string> = new Set(['antiSpam', 'submittedAt']);

/** The same for every try of one submission, and for no other: a digest of all that was sent but the above. */
export function fingerprint(sent: Readonly<Record<string, unknown>>, files: readonly ReceivedFile[]): string {
  const members = Object.entries(sent).filter(([name]) => !ofOneTry.has(name));
  const parts = files.map(({ part, content }) => [part, sha256(content)]);
  return sha256(JSON.stringify([inOrder(Object.fromEntries(members)), parts.sort()]));
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** JSON does not say in which order members come. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, inOrder(member)] as const);
  return members.sort(([one], [other]) => (one < other ? -1 : 1));
}
