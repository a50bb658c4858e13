import type { KeptRecord } from '../storage/storage.ts';
import { answerColumns, consentColumns, head, signalColumns, table } from './columns.ts';
import { writeCsv } from './csv.ts';

const answers = ['fullName', 'mobile', 'email', 'city', 'adult', 'education', 'field', 'days', 'wave'];

/** Everyone who registered and did not withdraw, as CSV. */
export function registrationsCsv(records: readonly KeptRecord[]): string {
  return writeCsv(
    table(
      [...head, ...answerColumns(answers, records), ...consentColumns(records), ...signalColumns],
      records,
    ),
  );
}
