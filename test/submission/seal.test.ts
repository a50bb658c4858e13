import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { sha256 } from '../../src/browser/identifiers.ts';
import { submissionSchema } from '../../src/model/submission.ts';
import { bodyOf } from '../../src/submission/parcel.ts';
import { compose, renew, seal } from '../../src/submission/seal.ts';
import { circumstances, cv, uuid, validAnswers } from './fakes.ts';

const antiSpam = { honeypot: '', elapsedMs: 41_234, provider: 'none', token: 'x"}' };
const composed = () => compose(validAnswers(), { ...circumstances, supersedes: null });
const contentOf = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('A sealed submission', () => {
  it('is what the endpoint’s schema takes, once its signals are in', async () => {
    const body = bodyOf(seal(await composed(), uuid(1), []), antiSpam);
    assert.deepEqual(submissionSchema.safeParse(JSON.parse(body)).error, undefined);
    assert.deepEqual(contentOf(body)['antiSpam'], antiSpam);
  });

  it('does not change when the answers do afterwards', async () => {
    const unsealed = await composed();
    const parcel = seal(unsealed, uuid(1), []);
    const before = parcel.body;
    unsealed.data['fullName'] = 'Someone else';
    assert.equal(parcel.body, before);
    assert.deepEqual(contentOf(parcel.body)['data'], { fullName: 'Niko' });
  });

  it('does not change the valid answers it was made of, whatever the page does to it', async () => {
    const valid = validAnswers();
    const unsealed = await compose(valid, { ...circumstances, supersedes: null });
    unsealed.data['fullName'] = 'Someone else';
    assert.deepEqual(valid.data, { fullName: 'Niko' });
  });

  it('carries our key, also where the page wrote one beside the answers', async () => {
    const parcel = seal(Object.assign(await composed(), { submissionId: uuid(7) }), uuid(1), []);
    assert.equal(contentOf(parcel.body)['submissionId'], uuid(1));
  });

  it('keeps every character as it was typed', async () => {
    const names = [
      'O’Brien',
      'Null',
      '</script>',
      '"},"x":{',
      '名前',
      '\ud83d\ude00',
      'lone \ud800',
      '\u2028',
    ];
    for (const fullName of names) {
      const unsealed = await compose(validAnswers({ fullName }), { ...circumstances, supersedes: null });
      const body = bodyOf(seal(unsealed, uuid(1), []), antiSpam);
      assert.deepEqual(contentOf(body)['data'], { fullName });
    }
  });

  it('under a new key says the same, and takes the place of the old one', async () => {
    const parcel = seal({ ...(await composed()), supersedes: uuid(9) }, uuid(1), []);
    const renewed = renew(parcel, uuid(2));
    assert.equal(renewed.submissionId, uuid(2));
    assert.deepEqual(contentOf(renewed.body), {
      ...contentOf(parcel.body),
      submissionId: uuid(2),
      supersedes: uuid(1),
    });
  });
});

describe('A consent', () => {
  it('is recorded with the words it stood beside, given or refused', async () => {
    const { consents } = await composed();
    assert.deepEqual(
      consents.map(({ purpose, given, textSha256 }) => [purpose, given, textSha256]),
      [
        ['process', true, 'hash of Pemberitahuan\nSaya setuju: process'],
        ['statistics', false, 'hash of Pemberitahuan\nSaya setuju: statistics'],
      ],
    );
  });

  it('is hashed over the UTF-8 of notice, line end and label', async () => {
    const words = () => ({ notice: 'Pengendali: Universitas “Cendana”.\nHak Anda…', label: 'Saya setuju.' });
    const { consents } = await compose(validAnswers(), {
      ...circumstances,
      supersedes: null,
      words,
      hash: sha256,
    });
    const text = 'Pengendali: Universitas “Cendana”.\nHak Anda…\nSaya setuju.';
    assert.equal(consents[0]?.textSha256, createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('has no hash where the browser can make none', async () => {
    const hash = () => Promise.resolve(null);
    const { consents } = await compose(validAnswers(), { ...circumstances, supersedes: null, hash });
    assert.equal(consents[0]?.textSha256, null);
  });
});

describe('A file', () => {
  const withFile = () =>
    compose(validAnswers(), { ...circumstances, supersedes: null, files: [cv], hash: sha256 });

  it('is named in the submission with its size and digest, and its bytes are beside it', async () => {
    const parcel = seal(await withFile(), uuid(1), [cv]);
    assert.deepEqual(contentOf(parcel.body)['files'], [
      {
        field: 'cv',
        part: 'cv',
        name: 'cv.pdf',
        type: 'application/pdf',
        size: cv.bytes.byteLength,
        sha256: createHash('sha256').update(cv.bytes).digest('hex'),
      },
    ]);
    assert.deepEqual(parcel.files, [cv]);
  });

  it('has no digest where the browser can make none', async () => {
    const hash = () => Promise.resolve(null);
    const { files } = await compose(validAnswers(), {
      ...circumstances,
      supersedes: null,
      files: [cv],
      hash,
    });
    assert.equal(files[0]?.sha256, null);
  });

  it('goes along under a new key', async () => {
    assert.deepEqual(renew(seal(await withFile(), uuid(1), [cv]), uuid(2)).files, [cv]);
  });

  it('that the page takes out of the list stays on the device', async () => {
    const parcel = seal({ ...(await withFile()), files: [] }, uuid(1), [cv]);
    assert.deepEqual(parcel.files, []);
  });
});
