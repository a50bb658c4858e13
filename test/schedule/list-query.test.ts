import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildIndex } from '../../src/schedule/build-index.ts';
import { createListQuery } from '../../src/schedule/list-query.ts';
import { smallFair } from './small-fair.ts';

it('the same query again gives the same list, another one another', () => {
  const ask = createListQuery(buildIndex(smallFair()));
  const query = { text: 'las', day: null, starred: null };
  const first = ask(query);
  assert.equal(ask({ ...query }), first);
  for (const change of [{ text: 'la' }, { day: '2027-05-05' }, { starred: new Set<string>() }]) {
    assert.notDeepEqual(ask({ ...query, ...change }), first);
  }
  assert.deepEqual(ask(query), first);
});
