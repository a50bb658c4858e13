import type { PendingKey } from '../submission/ports.ts';
import { sessionText } from './session-text.ts';

/** Keeps the key alone, in this tab alone: no answer stands beside it. */
export function pendingKeyOf(fair: string, form: string): PendingKey {
  const { read, write } = sessionText(`jobfair-pending:${fair}:${form}`);
  return { read, keep: write, forget: () => write(null) };
}
