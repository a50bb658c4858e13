import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Submission } from '../../src/model/submission.ts';
import { flattenSubmission } from '../../src/submission/flatten-submission.ts';
import { compose } from '../../src/submission/seal.ts';
import { circumstances, uuid, validAnswers } from './fakes.ts';

async function submissionOf(data: Submission['data']): Promise<Submission> {
  const unsealed = await compose(validAnswers(), { ...circumstances, supersedes: null });
  const antiSpam = { honeypot: 'http://spam.example', elapsedMs: 1, provider: 'none', token: null };
  return { ...unsealed, data, submissionId: uuid(1), antiSpam };
}

describe('A submission to a plain back-end', () => {
  it('is flat fields under the answers’ own names, what identifies it under names with an underscore', async () => {
    const fields = flattenSubmission(
      await submissionOf({
        fullName: 'Niko',
        skills: ['las', 'listrik'],
        openToAny: true,
        answers: { shift: 'yes' },
      }),
    );
    assert.deepEqual(fields, [
      ['fullName', 'Niko'],
      ['skills[]', 'las'],
      ['skills[]', 'listrik'],
      ['openToAny', 'true'],
      ['answers[shift]', 'yes'],
      ['consent.process', '2027-03-01'],
      ['consent.statistics', ''],
      ['_submission_id', uuid(1)],
      ['_form', 'registration'],
      ['_fair', 'jgtc'],
      ['_locale', 'id'],
      ['_gotcha', 'http://spam.example'],
    ]);
  });

  it('leaves out what holds nothing', async () => {
    const fields = flattenSubmission(await submissionOf({ roles: [], email: null, mobile: undefined }));
    assert.deepEqual(
      fields.map(([name]) => name).filter((name) => !/^_|^consent/.test(name)),
      [],
    );
  });
});
