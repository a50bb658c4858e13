import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describeEndpoint } from '../../scripts/describe-endpoint.ts';
import { describeSchemas } from '../../scripts/describe-schemas.ts';
import { interestForm } from '../../src/form/interest-form.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import { bodyOf } from '../../src/submission/parcel.ts';
import { compose, seal } from '../../src/submission/seal.ts';
import { interest, niko, sample, valid } from '../form/forms.ts';
import { minimalDocument, sampleDocument } from '../model/fair-documents.ts';
import { circumstances, uuid } from './fakes.ts';

type Members = Record<string, unknown>;

// A reader of JSON Schema that shares no line with the library that wrote them.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const published = describeSchemas(sample);
const takes = Object.fromEntries(
  Object.entries(published).map(([name, schema]) => [name, ajv.compile(schema)]),
);

function refusals(name: string, value: unknown): string[] {
  const check = takes[name];
  assert.ok(check, `${name} is not published`);
  check(value);
  return (check.errors ?? []).map(({ instancePath }) => instancePath);
}

/** A submission as it leaves the page, by way of every step before. */
async function sealed(form: 'registration' | 'interest'): Promise<Members & { data: Members }> {
  const answers =
    form === 'registration'
      ? valid(registrationForm(sample), niko)
      : valid(interestForm(sample, 'emp-senandika'), interest);
  const unsealed = await compose(answers, { ...circumstances, form, supersedes: uuid(2) });
  const antiSpam = { honeypot: '', elapsedMs: 41_234, provider: 'none', token: null };
  return JSON.parse(bodyOf(seal(unsealed, uuid(1), []), antiSpam)) as Members & { data: Members };
}

describe('The published schemas', () => {
  it('are of everything on the wire', () => {
    assert.deepEqual(Object.keys(published).sort(), [
      'fair',
      'interest',
      'live',
      'problem-details',
      'receipt',
      'registration',
      'submission',
      'withdrawal',
    ]);
  });

  for (const form of ['registration', 'interest'] as const)
    it(`take ${form === 'interest' ? 'an interest' : 'a registration'} as it leaves the page`, async () => {
      const submission = await sealed(form);
      assert.deepEqual(refusals('submission', submission), []);
      assert.deepEqual(refusals(form, submission.data), []);
    });

  it('take the sample fair, the smallest one and the sample’s queues', () => {
    assert.deepEqual(refusals('fair', sampleDocument()), []);
    assert.deepEqual(refusals('fair', minimalDocument()), []);
    assert.deepEqual(refusals('live', sampleDocument().live), []);
  });

  const receipt = { submissionId: uuid(1), reference: 'JGC-7F3K' };
  const right: readonly [name: string, value: Members][] = [
    ['receipt', receipt],
    [
      'receipt',
      { ...receipt, receivedAt: '2026-11-25T09:00:00+07:00', ticket: null, next: { id: 'Cek surel.' } },
    ],
    ['receipt', { ...receipt, submissionId: uuid(1).toUpperCase() }],
    ['withdrawal', { ...receipt, purposes: ['process'] }],
    ['problem-details', { type: '/problems/wave-full', status: 409, remaining: ['wave-13-4'] }],
    ['problem-details', { errors: [{ pointer: '#/data/mobile', code: 'phone', detail: null }] }],
  ];
  for (const [name, value] of right)
    it(`take as ${name} ${JSON.stringify(value).slice(0, 70)}, and members that nobody knows yet`, () => {
      assert.deepEqual(refusals(name, value), []);
      assert.deepEqual(refusals(name, { ...value, later: { a: [1] } }), []);
    });

  const wrong: readonly [name: string, value: unknown, at: string][] = [
    ['receipt', { ...receipt, reference: '' }, '/reference'],
    ['receipt', { ...receipt, submissionId: '7' }, '/submissionId'],
    ['receipt', { submissionId: uuid(1) }, ''],
    ['withdrawal', receipt, ''],
    ['problem-details', { errors: 'many' }, '/errors'],
    ['live', { asOf: '10.20', booths: [] }, '/asOf'],
    [
      'live',
      { asOf: '2027-04-13T10:20:00+07:00', booths: [{ boothId: 'a', status: 'lost' }] },
      '/booths/0/status',
    ],
    ['registration', { mobile: '0812-3456 789' }, '/mobile'],
    ['interest', { vacancyIds: ['a', 'b', 'c', 'd'] }, '/vacancyIds'],
  ];
  for (const [name, value, at] of wrong)
    it(`refuse as ${name} ${JSON.stringify(value).slice(0, 70)}`, () =>
      assert.ok(refusals(name, value).includes(at), String(refusals(name, value))));

  const broken: readonly [what: string, change: (submission: Members) => void, at: string][] = [
    ['another version', (submission) => (submission['schema'] = 'jobfair-submission/9'), '/schema'],
    ['a key that is none', (submission) => (submission['submissionId'] = 'one'), '/submissionId'],
    ['an unknown form', (submission) => (submission['form'] = 'newsletter'), '/form'],
    [
      'a time without an offset',
      (submission) => (submission['submittedAt'] = '2026-11-25T09:00:00'),
      '/submittedAt',
    ],
    ['30 February', (submission) => (submission['submittedAt'] = '2026-02-30T09:00:00Z'), '/submittedAt'],
    ['no answers', (submission) => delete submission['data'], ''],
    ['consents that are words', (submission) => (submission['consents'] = ['process']), '/consents/0'],
    ['no signals', (submission) => delete submission['antiSpam'], ''],
    [
      'a campaign that is a number',
      (submission) => (submission['page'] = { url: '', utm: { id: 1 } }),
      '/page/utm/id',
    ],
  ];
  for (const [what, change, at] of broken)
    it(`refuse a submission with ${what}`, async () => {
      const submission = await sealed('registration');
      change(submission);
      assert.ok(refusals('submission', submission).includes(at), String(refusals('submission', submission)));
    });

  const fairs: readonly [what: string, document: Members, at: string][] = [
    ['no head', {}, ''],
    ['no day', { fair: { ...sampleDocument().fair, days: [] } }, '/fair/days'],
    [
      'a day of no calendar',
      { fair: { ...sampleDocument().fair, days: [{ date: '2027-02-29' }] } },
      '/fair/days/0/date',
    ],
    ['a booth without a number', { ...sampleDocument(), booths: [{ id: 'b' }] }, '/booths/0'],
  ];
  for (const [what, document, at] of fairs)
    it(`refuse a fair with ${what}`, () =>
      assert.ok(refusals('fair', document).includes(at), String(refusals('fair', document))));
});

describe('The published description of an endpoint', () => {
  const { paths } = describeEndpoint('1.0.0');

  it('has the four addresses of the wire', () => {
    const doors = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    assert.deepEqual(doors.sort(), [
      'get /api/fair.json',
      'get /api/live.json',
      'post /api/submissions',
      'post /api/withdrawals',
    ]);
  });

  it('says in words which rule no schema can hold, and what checks it', () => {
    const { description } = paths['/api/submissions'].post;
    for (const word of ['`mobile` or `email`', 'registrationSchema(fair)', 'interestSchema(fair)'])
      assert.ok(description.includes(word), word);
  });

  it('names each answer that the widgets act on', () => {
    const statuses = Object.keys(paths['/api/submissions'].post.responses);
    assert.deepEqual(statuses.sort(), '200 201 202 400 403 404 409 410 413 415 422 429 503'.split(' '));
  });
});
