import type { Receipt } from 'jobfair-widgets/schema';
import type { KeptRecord } from '../storage/storage.ts';
import { inBoth } from '../words.ts';
import { isWaiting } from './waiting-list.ts';

/** What the person is told; the same words each time the same submission arrives. Its links begin with `origin`. */
export function receiptOf(record: KeptRecord, origin: string): Receipt {
  const { submissionId, reference, receivedAt, ticket } = record;
  return {
    submissionId,
    reference,
    receivedAt,
    ticket,
    ticketUrl: `${origin}/ticket`,
    withdrawUrl: `${origin}/api/withdrawals`,
    ...(isWaiting(record) ? { next: inBoth('waiting') } : {}),
  };
}
