import * as z from 'zod/mini';
import { readPart } from './read-part.ts';
import { identifierSchema, stated, uuidSchema } from './scalars.ts';
import { textSchema } from './text.ts';

/** The endpoint's word that a submission is stored: valid only for the submission it names. */
export const receiptSchema = z.looseObject({
  submissionId: uuidSchema,
  reference: identifierSchema,
  receivedAt: stated(z.string()),
  ticket: stated(z.string()),
  ticketUrl: stated(z.string()),
  withdrawUrl: stated(z.string()),
  calendarUrl: stated(z.string()),
  next: stated(textSchema),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** Takes consent back, all of it or some purposes; answered with 202. */
export const withdrawalSchema = z.looseObject({
  submissionId: uuidSchema,
  reference: identifierSchema,
  purposes: z.array(identifierSchema),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** The receipt in a reply's body, or null if there is none. A link that is none does not undo the receipt. */
export function readReceipt(body: unknown): Receipt | null {
  return readPart(receiptSchema, body).part;
}
