import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildIndex } from '../../src/schedule/build-index.ts';
import { hostId } from '../../src/schedule/schedule-index.ts';
import { layoutList } from '../../src/schedule/layout-list.ts';
import { smallFair } from './small-fair.ts';

it('the list goes hall by hall and day by day, those without a booth apart', () => {
  const { halls, days } = layoutList(buildIndex(smallFair()));
  assert.deepEqual(
    halls.map(({ hall, booths }) => [hall?.id ?? null, booths.map(hostId)]),
    [
      ['A', ['emp-laut', 'emp-kopi']],
      ['B', ['svc-ak1']],
      [null, ['emp-jauh']],
    ],
  );
  assert.deepEqual(
    days.map(({ day, sessions }) => [day, sessions.map(({ session }) => session.id)]),
    [
      ['2027-05-04', ['ses-test', 'ses-talk']],
      ['2027-05-05', ['ses-late']],
    ],
  );
});
