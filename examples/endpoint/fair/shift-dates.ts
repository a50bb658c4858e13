import { isObject, type Json, type JsonObject } from './json.ts';

const millisecondsADay = 86_400_000;

/** A day of the calendar, alone or as the beginning of an instant. The hour and the offset stay as they are. */
const dated = /^(\d{4}-\d{2}-\d{2})(T.*)?$/s;

/** The version of the notice is a name: people agreed to it under that name. */
const undated: ReadonlySet<string> = new Set(['noticeVersion']);

/** The document with every date and instant moved by so many days. */
export function shiftDates(document: JsonObject, days: number): JsonObject {
  return shift(document, days) as JsonObject;
}

/** Whole days from one day of the calendar to another, both as `2027-04-13`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
}

function shift(value: Json, days: number): Json {
  if (typeof value === 'string') return shiftText(value, days);
  if (Array.isArray(value)) return value.map((item: Json) => shift(item, days));
  if (!isObject(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([name, member]) => [name, undated.has(name) ? member : shift(member, days)]),
  );
}

function shiftText(text: string, days: number): string {
  const [, day, time = ''] = dated.exec(text) ?? [];
  const moment = day === undefined ? NaN : Date.parse(day);
  if (Number.isNaN(moment)) return text;
  return new Date(moment + days * millisecondsADay).toISOString().slice(0, 10) + time;
}
