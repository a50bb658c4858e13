import type { Transport } from '../submission/ports.ts';

/** Answers as an endpoint would and sends nothing: what `test-mode` uses. */
export const testTransport: Transport = ({ submissionId }) =>
  Promise.resolve(
    new Response(JSON.stringify({ submissionId, reference: 'TEST-0000', receivedAt: null, ticket: null }), {
      status: 201,
    }),
  );
