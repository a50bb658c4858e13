import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readReceipt } from '../../src/model/receipt.ts';

const submissionId = '3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d';
const least = { submissionId, reference: 'JGC-7F3K' };

describe('the receipt in a reply', () => {
  it('needs the key and the reference alone', () => assert.deepEqual(readReceipt(least), least));

  it('keeps what the endpoint adds', () => {
    const whole = {
      ...least,
      receivedAt: '2026-11-25T02:00:00Z',
      ticket: null,
      ticketUrl: 'https://kampus.example/tiket/1',
      next: { id: 'Cek surel Anda.', en: 'Check your email.' },
      queue: 12,
    };
    assert.deepEqual(readReceipt(whole), whole);
  });

  it('counts also where something beside it is in a form that nobody expects', () => {
    assert.deepEqual(readReceipt({ ...least, receivedAt: 1_795_572_000, ticket: { token: 'x' } }), least);
  });

  const none: readonly [what: string, body: unknown][] = [
    ['nothing', null],
    ['a text', 'ok'],
    ['a list', [least]],
    ['no key', { reference: 'JGC-7F3K' }],
    ['a key that is none', { ...least, submissionId: '7' }],
    ['no reference', { submissionId }],
    ['an empty reference', { ...least, reference: '' }],
    ['a reference that is a number', { ...least, reference: 7 }],
  ];
  for (const [what, body] of none) it(`is not there: ${what}`, () => assert.equal(readReceipt(body), null));
});
