import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeMatcher, makeSearchable } from '../../src/schedule/searchable-text.ts';

const cases: readonly [typed: string, text: string, found: boolean, why: string][] = [
  ['', 'anything', true, 'nothing typed finds all'],
  ['   ', 'anything', true, 'spaces are nothing'],
  ['KASIR', 'Kasir toko', true, 'case does not count'],
  ['cafe', 'Café Nusantara', true, 'accents in the text do not count'],
  ['café', 'Cafe Nusantara', true, 'accents typed do not count'],
  ['toko kasir', 'Kasir di toko', true, 'the order of words does not count'],
  ['kasir gudang', 'Kasir di toko', false, 'every word must be there'],
  ['call\u00a0center', 'Call   center', true, 'every kind of space is a space'],
  ['callcenter', 'Call center', true, 'two words are found when typed as one'],
  ['front end', 'Frontend', true, 'one word is found when typed as two'],
  ['front-end', 'Front end', true, 'a hyphen is a space'],
  ['ajar', 'Pengajar', true, 'a word is found inside a longer one'],
  ['it', 'Dukungan IT', true, 'a short word is found where it begins'],
  ['it', 'Analis kredit', false, 'a short word is not found inside another'],
  ['it', 'Bekerja di tempat', false, 'a short word is not found across two'],
  ['aula b', 'Aula B', true, 'a letter is found alone'],
  ['k', 'Toko kasir', true, 'a letter is found where a word begins'],
  ['k', 'Toko', false, 'a letter is not found inside a word'],
  ['s1', 'Sarjana (S1)', true, 'brackets do not count'],
  ['師', '日本語教師', true, 'a script without spaces is searched inside'],
];

describe('a search', () => {
  for (const [typed, text, found, why] of cases) {
    it(`${found ? 'finds' : 'does not find'} "${text}" for "${typed}": ${why}`, () => {
      assert.equal(makeMatcher(typed)(makeSearchable(text)), found);
    });
  }

  it('looks in every language of a text, and passes by what is not stated', () => {
    const text = makeSearchable({ id: 'Juru las', en: 'Welder' }, null, undefined, 'B07');
    for (const typed of ['juru las', 'welder', 'b07']) assert.ok(makeMatcher(typed)(text), typed);
    assert.equal(makeMatcher('null')(text), false);
  });
});
