import { pickText, type Fair } from 'jobfair-widgets/schema';
import type { KeptRecord } from '../storage/storage.ts';
import {
  answerColumns,
  answerOf,
  consentColumns,
  head,
  signalColumns,
  table,
  type Column,
} from './columns.ts';
import { writeCsv } from './csv.ts';

/** Who they are comes from the registration, where the interest names one. */
const contact = ['fullName', 'mobile', 'email'];
const answers = ['vacancyIds', 'anyVacancy', 'motivation', 'question', 'slotIds'];

/** Every interest that was not withdrawn, as CSV, with the names of what its codes stand for. */
export function interestsCsv(
  interests: readonly KeptRecord[],
  registrations: readonly KeptRecord[],
  fair: Fair,
): string {
  const byReference = new Map(registrations.map((record) => [record.reference, record]));
  const registrationOf = ({ candidate }: KeptRecord) => byReference.get(candidate ?? '');
  const { defaultLocale } = fair.details;
  const nameOf = (list: readonly { id: string; name: string | Record<string, string> }[], id: unknown) =>
    pickText(list.find((one) => one.id === id)?.name, defaultLocale ?? 'id').text;
  const starts = new Map(
    fair.sessions.flatMap(({ slots }) => (slots ?? []).map(({ id, start }) => [id, start] as const)),
  );
  const vacancies = fair.vacancies.map(({ id, title }) => ({ id, name: title }));
  const inAll = (value: unknown, read: (id: unknown) => string | undefined) =>
    Array.isArray(value) ? value.map(read).join('; ') : null;

  const columns: readonly Column[] = [
    ...head,
    { name: 'registration', read: (record) => registrationOf(record)?.reference },
    ...contact.map((name) => ({
      name,
      read: (record: KeptRecord) => answerOf((registrationOf(record) ?? record).data, name),
    })),
    { name: 'employerId', read: ({ data }) => answerOf(data, 'employerId') },
    { name: 'employer', read: ({ data }) => nameOf(fair.employers, data['employerId']) },
    { name: 'vacancies', read: ({ data }) => inAll(data['vacancyIds'], (id) => nameOf(vacancies, id)) },
    { name: 'slotStart', read: ({ places }) => inAll(places, (id) => starts.get(String(id))) },
    ...answerColumns(answers, interests).filter(({ name }) => !named.has(name)),
    ...consentColumns(interests),
    ...signalColumns,
  ];
  return writeCsv(table(columns, interests));
}

/** A ticket opens the person's own page, so it stays out of a file that is passed around. */
const named = new Set([...contact, 'employerId', 'registrationRef']);
