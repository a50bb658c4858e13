import { registrationForm, type Fair, type Question } from 'jobfair-widgets/schema';
import { listOf, nameListed } from '../fair/name-listed.ts';
import type { KeptRecord } from '../storage/storage.ts';
import { answerColumns, consentColumns, head, signalColumns, table, type Column } from './columns.ts';
import { writeCsv } from './csv.ts';

/**
 * Everyone who registered and did not withdraw, as CSV: a column for each question of the fair's form, the organiser's
 * own too, then whatever else was sent.
 */
export function registrationsCsv(records: readonly KeptRecord[], fair: Fair): string {
  const asked = registrationForm(fair)
    .steps.flatMap(({ questions }) => questions)
    .filter(({ kind, local, apart }) => kind !== 'consent' && !local && !apart);
  const named = new Set(asked.map(({ id }) => id));
  const others = answerColumns([], records).filter(({ name }) => !named.has(name));
  const answers = [...asked.flatMap(columnsOf), ...others];
  return writeCsv(table([...head, ...answers, ...consentColumns(records), ...signalColumns], records));
}

/** A code out of a long list says little to who reads a spreadsheet, so its name stands beside it. */
function columnsOf(question: Question): readonly Column[] {
  if (question.kind === 'file') return [fileColumn(question.id)];
  const code = answerColumns([question.id], []);
  return listOf(question) ? [...code, { name: `${question.id}Name`, read: namesFor(question) }] : code;
}

function fileColumn(id: string): Column {
  return { name: id, read: ({ files }) => files.find(({ field }) => field === id)?.name };
}

function namesFor(question: Question): Column['read'] {
  return ({ data }) =>
    [data[question.id]]
      .flat()
      .filter((written) => typeof written === 'string')
      .map((written) => nameListed(question, written))
      .join('; ');
}
