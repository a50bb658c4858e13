import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addTags, cutAtLastSeparator } from '../../src/form/add-tags.ts';
import { isSameText } from '../../src/form/offer-suggestions.ts';

describe('Adding tags', () => {
  for (const [title, tags, typed, most, expected] of [
    ['takes one', ['las'], ' admin ', 5, { tags: ['las', 'admin'], left: '', twice: [] }],
    ['takes several', [], 'las, admin;kasir', 5, { tags: ['las', 'admin', 'kasir'], left: '', twice: [] }],
    ['keeps what finds no room', ['las'], 'a, b, c', 2, { tags: ['las', 'a'], left: 'b, c', twice: [] }],
    ['leaves out what is there', ['Las'], 'LÁS, cat', 5, { tags: ['Las', 'cat'], left: '', twice: ['LÁS'] }],
    ['takes nothing of a comma', ['las'], ' , ', 5, { tags: ['las'], left: '', twice: [] }],
  ] as const)
    it(title, () => assert.deepEqual(addTags(tags, typed, most, isSameText), expected));

  it('waits for the end of what is still typed', () => {
    assert.deepEqual(cutAtLastSeparator('las, adm'), ['las', 'adm']);
    assert.deepEqual(cutAtLastSeparator('las, kasir,'), ['las, kasir', '']);
  });
});
