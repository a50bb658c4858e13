import type { Receipt } from 'jobfair-widgets/schema';
import type { KeptRecord } from '../storage/storage.ts';

/** What the person is told; the same words each time the same submission arrives. */
export function receiptOf(record: KeptRecord): Receipt {
  const { submissionId, reference, receivedAt, ticket } = record;
  return { submissionId, reference, receivedAt, ticket, withdrawUrl: '/api/withdrawals' };
}
