import * as z from 'zod/mini';
import { readPart } from './read-part.ts';
import { stated } from './scalars.ts';

/** The last part of a problem's `type` (RFC 9457) that the product acts on. */
export const problemTypes = [
  'validation',
  'in-flight',
  'slot-full',
  'wave-full',
  'already-registered',
  'key-reused',
  'superseded',
  'challenge',
] as const;
export type ProblemType = (typeof problemTypes)[number];

/** A failure as `application/problem+json`. `type` is a URI or the bare name; `errors` point at answers. */
export const problemDetailsSchema = z.looseObject({
  type: stated(z.string()),
  title: stated(z.string()),
  status: stated(z.number()),
  detail: stated(z.string()),
  errors: stated(
    z.array(
      z.looseObject({ pointer: stated(z.string()), code: stated(z.string()), detail: stated(z.string()) }),
    ),
  ),
  remaining: stated(z.array(z.string())),
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;

/** The problem in a reply's body, as far as it can be read; an empty one where it is in another form. */
export function readProblemDetails(body: unknown): ProblemDetails {
  return readPart(problemDetailsSchema, body).part ?? {};
}
