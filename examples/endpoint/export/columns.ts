import type { KeptRecord } from '../storage/storage.ts';
import type { Cell } from './csv.ts';

export interface Column {
  readonly name: string;
  readonly read: (record: KeptRecord) => Cell;
}

/** A table with a head row. */
export function table(
  columns: readonly Column[],
  records: readonly KeptRecord[],
): readonly (readonly Cell[])[] {
  return [
    columns.map(({ name }) => name),
    ...records.map((record) => columns.map(({ read }) => read(record))),
  ];
}

/** What every record has. */
export const head: readonly Column[] = [
  { name: 'reference', read: ({ reference }) => reference },
  { name: 'receivedAt', read: ({ receivedAt }) => receivedAt },
  { name: 'locale', read: ({ locale }) => locale },
];

/** One column an answer: those named first in that order, then whatever else was sent. */
export function answerColumns(first: readonly string[], records: readonly KeptRecord[]): readonly Column[] {
  const sent = records.flatMap(({ data }) => Object.keys(data));
  return [...new Set([...first, ...sent])].map((name) => ({
    name,
    read: ({ data }) => answerOf(data, name),
  }));
}

/** One column a purpose: `given`, `refused` or `withdrawn`, with the version of the notice. */
export function consentColumns(records: readonly KeptRecord[]): readonly Column[] {
  const purposes = new Set(records.flatMap(({ consents }) => consents.map(({ purpose }) => purpose)));
  return [...purposes].map((purpose) => ({
    name: `consent.${purpose}`,
    read: ({ consents }) => {
      const consent = consents.find((one) => one.purpose === purpose);
      if (!consent) return null;
      const word = consent.withdrawnAt ? 'withdrawn' : consent.given ? 'given' : 'refused';
      return `${word} ${consent.noticeVersion}`;
    },
  }));
}

/** Signals of automated sending, for a person to judge. */
export const signalColumns: readonly Column[] = [
  { name: 'secondsToFill', read: ({ signals }) => Math.round(signals.elapsedMs / 1000) },
  { name: 'hiddenFieldFilled', read: ({ signals }) => signals.honeypot !== '' },
];

/** An answer called `constructor` is one only if it was sent. */
export function answerOf(data: KeptRecord['data'], name: string): Cell {
  return Object.hasOwn(data, name) ? cellOf(data[name]) : null;
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(cellOf).join('; ');
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return value as Cell;
}
