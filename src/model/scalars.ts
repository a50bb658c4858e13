import * as z from 'zod/mini';

// Zod's own formats (iso, email, uuid, url) weigh 3 KB together, and one use anywhere puts them into every widget.
// A day that no calendar has is refused: one browser takes 30 February for 2 March, the next for no date at all.
const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const february = '02-(?:0[1-9]|1\\d|2[0-8])';
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const date = `(?:\\d{4}-(?:${longMonth}|${shortMonth}|${february})|${leapYear}-02-29)`;
// The offset's colon is needed: Safari reads no instant without it.
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';

/** An instant: ISO 8601 with its offset, `2027-04-13T09:00:00+07:00`. */
export const instantSchema = z.string().check(z.regex(new RegExp(`^${date}T${time}$`)));

/** A day of the calendar: `2027-04-13`. */
export const daySchema = z.string().check(z.regex(new RegExp(`^${date}$`)));

/** A UUID, version 4 (RFC 9562). */
export const uuidSchema = z
  .string()
  .check(z.regex(/^[\da-fA-F]{8}-[\da-fA-F]{4}-4[\da-fA-F]{3}-[89abAB][\da-fA-F]{3}-[\da-fA-F]{12}$/));

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
