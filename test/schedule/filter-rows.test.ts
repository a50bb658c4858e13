import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildIndex } from '../../src/schedule/build-index.ts';
import { filterRows, type Query } from '../../src/schedule/filter-rows.ts';
import { hostId } from '../../src/schedule/schedule-index.ts';
import { smallFair } from './small-fair.ts';

const index = buildIndex(smallFair());
const everything: Query = { text: '', day: null, starred: null };
const all = [
  ...index.booths.map((entry) => hostId(entry)),
  ...index.sessions.map((entry) => entry.session.id),
];

const cases: readonly [title: string, query: Partial<Query>, found: readonly (string | null)[]][] = [
  ['everything when nothing is asked', {}, all],
  ['a vacancy by its title, in either language', { text: 'ship welder' }, ['emp-laut']],
  ['employers by what they offer', { text: 'karyawan tetap' }, ['emp-laut']],
  ['nothing by a lack: how lasting a job is stays out of the text', { text: 'jangka panjang' }, []],
  ['an employer, its vacancies and its sessions by name', { text: 'laut biru' }, ['emp-laut', 'ses-test']],
  ['by sector', { text: 'food' }, ['emp-kopi']],
  ['by hall', { text: 'aula melati' }, ['svc-ak1']],
  ['by how to apply', { text: 'tes di tempat' }, ['emp-laut']],
  ['by kind of session', { text: 'gelar wicara' }, ['ses-talk']],
  ['a booth and its sessions by the code on the sign', { text: 'A07' }, ['emp-laut', 'ses-test']],
  ['the same by the short code', { text: 'a7' }, ['emp-laut', 'ses-test']],
  ['the same by the code with a space', { text: 'A 07' }, ['emp-laut', 'ses-test']],
  ['no booth by a code that no sign bears', { text: 'A99' }, []],
  [
    'on a day its sessions, and who is present or does not say',
    { day: '2027-05-05' },
    ['emp-kopi', 'svc-ak1', 'emp-jauh', 'ses-late'],
  ],
  ['what is starred', { starred: new Set(['emp-kopi', 'ses-talk']) }, ['emp-kopi', 'ses-talk']],
  [
    'what is starred and on that day',
    { starred: new Set(['emp-kopi', 'ses-talk']), day: '2027-05-05' },
    ['emp-kopi'],
  ],
  ['nothing when nothing is starred', { starred: new Set() }, []],
];

describe('the rows of a query', () => {
  for (const [title, query, found] of cases) {
    it(`hold ${title}`, () => {
      const { booths, sessions } = filterRows(index, { ...everything, ...query });
      assert.deepEqual([...booths.map(hostId), ...sessions.map(({ session }) => session.id)], found);
    });
  }
});
