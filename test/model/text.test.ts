import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pickText, type Text } from '../../src/model/text.ts';

describe('a text of the fair in a language', () => {
  const both: Text = { id: 'Stan', en: 'Booth' };
  const cases: readonly [
    what: string,
    given: Parameters<typeof pickText>,
    text: string,
    lang: string | null,
  ][] = [
    ['is in the language wanted', [both, 'en'], 'Booth', 'en'],
    ['is as it stands where it has one form for all', ['PT Senandika', 'en'], 'PT Senandika', null],
    ['is in the first other language that it has', [both, 'jv', ['su', 'en', 'id']], 'Booth', 'en'],
    ['is in the language wanted before any other', [both, 'id', ['en']], 'Stan', 'id'],
    ['is whatever there is where no language fits', [{ ms: 'Gerai' }, 'id', ['en']], 'Gerai', 'ms'],
    ['passes over empty words', [{ id: '', en: 'Booth' }, 'id'], 'Booth', 'en'],
    ['is empty where all words are', [{ id: '', en: '' }, 'id'], '', null],
    ['is empty where nothing is said', [{}, 'id'], '', null],
    ['is empty where it is null', [null, 'id'], '', null],
    ['is empty where it is absent', [undefined, 'id'], '', null],
    ['is not what every object inherits', [{ id: 'Stan' }, 'constructor', ['toString']], 'Stan', 'id'],
  ];
  for (const [what, given, text, lang] of cases)
    it(what, () => assert.deepEqual(pickText(...given), { text, lang }));
});
