import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromJSONSchema } from 'zod';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const takes = (name: string, value: unknown): boolean => {
  const schema = read(`dist/schema/${name}.schema.json`) as Parameters<typeof fromJSONSchema>[0];
  return fromJSONSchema(schema).safeParse(value).success;
};

const id = '6f1c8a52-3b7e-4a0d-9c21-5e8f7a6b4c3d';
const receipt = { submissionId: id, reference: 'JGC-7F3K', receivedAt: '2026-11-25T09:00:01+07:00' };
const submission = {
  schema: 'jobfair-submission/1',
  submissionId: id,
  supersedes: null,
  form: 'registration',
  fair: 'uji',
  locale: 'id',
  submittedAt: '2026-11-25T09:00:00+07:00',
  data: { fullName: 'Siti' },
  consents: [],
  files: [],
  page: { url: 'https://campus.example/fair', utm: { source: 'poster' } },
  antiSpam: { honeypot: '', elapsedMs: 41234, provider: 'none', token: null },
};

for (const [name, right, wrong] of [
  ['fair', read('examples/fair.json'), { fair: { id: 1 } }],
  ['fair', read('examples/fair-minimal.json'), {}],
  ['submission', { ...submission, later: 'member' }, { ...submission, submissionId: 'one' }],
  ['receipt', receipt, { ...receipt, reference: undefined }],
  ['withdrawal', { submissionId: id, reference: 'JGC-7F3K', purposes: [] }, { reference: 'JGC-7F3K' }],
  ['problem-details', { type: 'validation', status: 422, errors: [] }, { errors: 'many' }],
  ['registration', { fullName: 'Siti', mobile: '+6281200000000', education: 's1' }, { mobile: '0812' }],
  ['registration', { adult: 'yes', wave: 'a wave of another fair' }, { adult: 'perhaps' }],
  ['interest', { vacancyIds: ['a', 'b'], slotIds: ['c'] }, { slotIds: ['c', 'd'] }],
] as const) {
  test(`${name}.schema.json takes ${JSON.stringify(right).slice(0, 60)} and refuses ${JSON.stringify(wrong).slice(0, 60)}`, () => {
    assert.equal(takes(name, right), true);
    assert.equal(takes(name, wrong), false);
  });
}

test('openapi.json names schemas that are published beside it, and all of the wire’s', () => {
  const text = readFileSync('dist/openapi.json', 'utf8');
  const named = new Set([...text.matchAll(/"\$ref": "\.\/(schema\/[^"]+)"/g)].map(([, path]) => path));
  for (const path of named) assert.ok(existsSync(`dist/${path}`), `${path} is missing`);
  const answers = ['schema/interest.schema.json', 'schema/registration.schema.json'];
  const published = globSync('schema/*.schema.json', { cwd: 'dist' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  assert.deepEqual([...named, ...answers].sort(), published.sort());
});
