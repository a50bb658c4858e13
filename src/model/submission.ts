import * as z from 'zod/mini';
import { countSchema, identifierSchema, instantSchema, mapSchema, uuidSchema } from './scalars.ts';

/** The version of the wire; see `contract`. */
export const submissionVersion = 'jobfair-submission/1';

/** The forms that a person fills in. */
export const formNames = ['registration', 'interest'] as const;
export type FormName = (typeof formNames)[number];

/** What is submitted: a form's answers, or what may be counted without a name. */
export const submittedNames = [...formNames, 'statistics'] as const;

/** What a person said to one purpose, with the words as they stood: refused ones too. */
export const consentSchema = z.looseObject({
  purpose: identifierSchema,
  given: z.boolean(),
  noticeVersion: z.string(),
  textSha256: z.nullable(z.string()),
  locale: z.string(),
  at: instantSchema,
});
export type Consent = z.infer<typeof consentSchema>;

/** One file of a submission; its bytes are in the request's part named `part`. */
export const fileEntrySchema = z.looseObject({
  field: identifierSchema,
  part: identifierSchema,
  name: z.string(),
  type: z.string(),
  size: countSchema,
  sha256: z.nullable(z.string()),
});
export type FileEntry = z.infer<typeof fileEntrySchema>;

/** Signals, never a verdict: what was typed into a field no person sees, and how long the form was open. */
export const antiSpamSchema = z.looseObject({
  honeypot: z.string(),
  elapsedMs: countSchema,
  provider: z.string(),
  token: z.nullable(z.string()),
});
export type AntiSpam = z.infer<typeof antiSpamSchema>;

/** One submission as it goes over the wire (`payload="json"`). */
export const submissionSchema = z.looseObject({
  schema: z.enum([submissionVersion]),
  submissionId: uuidSchema,
  supersedes: z.nullable(uuidSchema),
  form: z.enum(submittedNames),
  fair: identifierSchema,
  locale: identifierSchema,
  submittedAt: instantSchema,
  data: z.looseObject({}),
  consents: z.array(consentSchema),
  files: z.array(fileEntrySchema),
  page: z.looseObject({ url: z.string(), utm: mapSchema(z.string()) }),
  antiSpam: antiSpamSchema,
});
export type Submission = z.infer<typeof submissionSchema>;
