import * as z from 'zod/mini';

// Zod's own formats (iso, email, uuid, url) weigh 3 KB together, and one use anywhere puts them into every widget.
const date = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)';

/** An instant: ISO 8601 with its offset, `2027-04-13T09:00:00+07:00`. */
export const instantSchema = z.string().check(z.regex(new RegExp(`^${date}T${time}$`)));

/** A day of the calendar: `2027-04-13`. */
export const daySchema = z.string().check(z.regex(new RegExp(`^${date}$`)));

/** A UUID, version 4 (RFC 9562). */
export const uuidSchema = z
  .string()
  .check(z.regex(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i));

/** A name a document gives to one of its parts. */
export const identifierSchema = z.string().check(z.minLength(1));

/** How many there are, or were taken. */
export const countSchema = z.number().check(z.multipleOf(1), z.gte(0));

/** Values of one kind by name. An object that takes any member is a third of the weight of Zod's record. */
export function mapSchema<T extends z.core.SomeType>(value: T) {
  return z.catchall(z.object({}), value);
}

/** Absent and null both mean 'not stated'. */
export function stated<T extends z.core.SomeType>(schema: T) {
  return z.optional(z.nullable(schema));
}
