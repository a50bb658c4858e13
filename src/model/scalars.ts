import * as z from 'zod/mini';

/** An instant: ISO 8601 with its offset, `2027-04-13T09:00:00+07:00`. */
export const instantSchema = z.iso.datetime({ offset: true });

/** A day of the calendar: `2027-04-13`. */
export const daySchema = z.iso.date();

/** A name a document gives to one of its parts. */
export const identifierSchema = z.string().check(z.minLength(1));

/** How many there are, or were taken. */
export const countSchema = z.number().check(z.int(), z.gte(0));

/** Absent and null both mean 'not stated'. */
export function stated<T extends z.core.SomeType>(schema: T) {
  return z.optional(z.nullable(schema));
}
