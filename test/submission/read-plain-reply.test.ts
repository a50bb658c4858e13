import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '../../src/submission/outcome.ts';
import { readPlainReply } from '../../src/submission/read-plain-reply.ts';
import { problem, reply, uuid } from './fakes.ts';

const read = (status: number, body: unknown) => readPlainReply(reply(status, body), uuid(1), 0);

/** What is wrong, as question and words. */
function told(outcome: Outcome): readonly [string | null, string | undefined][] {
  assert.equal(outcome.kind, 'invalid');
  return outcome.problems.map(({ question, detail }) => [question, detail]);
}

describe('A plain back-end that takes a form', () => {
  const taken: readonly [what: string, status: number, body: unknown][] = [
    ['a page of thanks', 200, '<!doctype html><title>Terima kasih</title>'],
    ['nothing', 204, ''],
    ['Formspree’s word', 200, { next: '/thanks', ok: true }],
    ['Contact Form 7’s word', 200, { status: 'mail_sent', message: 'Terima kasih', invalid_fields: [] }],
    ['an empty list of errors', 200, { errors: [] }],
    ['no errors', 201, { errors: null }],
    ['what it was sent, lists and all', 200, { fullName: 'Niko', skills: ['las', 'listrik'] }],
    ['the receipt of another submission', 200, { submissionId: uuid(2), reference: 'JGC-7F3K' }],
    ['a list', 200, ['ok']],
  ];
  for (const [what, status, body] of taken)
    it(`and answers with ${what} has it, unconfirmed`, async () =>
      assert.deepEqual(
        await readPlainReply(
          status === 204 ? new Response(null, { status }) : reply(status, body),
          uuid(1),
          0,
        ),
        { kind: 'unconfirmed' },
      ));

  it('and answers with our receipt has confirmed it', async () => {
    const receipt = { submissionId: uuid(1), reference: 'JGC-7F3K' };
    assert.deepEqual(await read(200, receipt), { kind: 'received', receipt, processing: false });
  });
});

describe('A plain back-end that finds answers wrong', () => {
  const phone = 'Nomor ini tidak dikenal.';
  const cases: readonly [
    whose: string,
    status: number,
    body: unknown,
    told: readonly [string | null, string][],
  ][] = [
    [
      'Formspree’s',
      422,
      {
        errors: [
          { field: 'mobile', code: 'TYPE_PHONE', message: phone },
          { code: 'BLOCKED', message: 'Ditolak' },
        ],
      },
      [
        ['mobile', phone],
        [null, 'Ditolak'],
      ],
    ],
    [
      'Laravel’s',
      422,
      { message: 'Wrong', errors: { mobile: [phone, 'again'], 'skills.0': ['Terlalu panjang.'] } },
      [
        ['mobile', phone],
        ['skills', 'Terlalu panjang.'],
      ],
    ],
    [
      'Contact Form 7’s, under status 200',
      200,
      { status: 'validation_failed', invalid_fields: [{ field: 'mobile', message: phone }] },
      [['mobile', phone]],
    ],
    [
      'Django REST’s',
      400,
      { mobile: [phone], 'roles[]': ['Wajib.'], non_field_errors: ['Coba lagi.'] },
      [
        ['mobile', phone],
        ['roles', 'Wajib.'],
        [null, 'Coba lagi.'],
      ],
    ],
  ];
  for (const [whose, status, body, expected] of cases)
    it(`is understood in ${whose} words`, async () =>
      assert.deepEqual(told(await read(status, body)), expected));

  it('is understood in the contract’s words too', async () => {
    const errors = [{ pointer: '#/data/mobile', code: 'phone', detail: phone }];
    const outcome = await readPlainReply(problem(422, 'validation', { errors }), uuid(1), 0);
    assert.deepEqual(told(outcome), [['mobile', phone]]);
    assert.equal(outcome.kind === 'invalid' && outcome.problems[0]?.message.key, 'phone');
  });
});

describe('A plain back-end in trouble', () => {
  const cases: readonly [what: string, status: number, body: unknown, kind: Outcome['kind']][] = [
    ['down, with a page', 502, '<h1>Bad gateway</h1>', 'unknown'],
    ['down, with words', 500, { detail: 'Server error' }, 'unknown'],
    ['gone', 404, 'Not found', 'refused'],
    ['closed', 410, '', 'refused'],
    ['busy', 429, { detail: 'Slow down' }, 'unknown'],
    ['half a body', 200, '{"errors": [', 'unconfirmed'],
  ];
  for (const [what, status, body, kind] of cases)
    it(`${what} (${status}): ${kind}`, async () => assert.equal((await read(status, body)).kind, kind));
});
