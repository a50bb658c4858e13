import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normaliseValue } from '../../src/form/normalise-value.ts';
import type { Question } from '../../src/form/question.ts';
import { readers } from './forms.ts';

const alone = { ...readers, lists: new Map() };
const city: Question = { id: 'city', kind: 'combobox', options: [], most: 80, list: 'regencies' };
const cities: Question = { id: 'cities', kind: 'tags', most: 5, mostEach: 80, list: 'regencies' };
const roles: Question = { id: 'roles', kind: 'tags', most: 5, mostEach: 60 };

describe('A place', () => {
  for (const [typed, sent] of [
    ['Jakarta Barat', '31.73'],
    [' kota makassar ', '73.71'],
    ['Solo', '33.72'],
    ['Bandung', 'Bandung'],
    ['Kuala Lumpur', 'Kuala Lumpur'],
  ] as const)
    it(`“${typed}” is sent as ${sent}`, () => {
      assert.equal(normaliseValue(city, typed, readers), sent);
    });

  it('is sent as it was typed where the list could not be fetched', () => {
    assert.equal(normaliseValue(city, 'Jakarta Barat', alone), 'Jakarta Barat');
    assert.deepEqual(normaliseValue(cities, ['Solo', 'Kota Bandung'], alone), ['Solo', 'Kota Bandung']);
  });
});

describe('Tags', () => {
  for (const [title, question, typed, sent] of [
    ['are cut at commas, semicolons and lines', roles, 'las; admin,\nkasir', ['las', 'admin', 'kasir']],
    ['are a list once they were drawn as one', roles, ['las', 'admin '], ['las', 'admin']],
    ['are told once, in the letters of the first', roles, 'Las, las, LAS', ['Las']],
    ['say nothing when only commas were typed', roles, ' , ;', []],
    [
      'that are places are sent as their codes, two names of one place once',
      cities,
      ['Solo', 'Kota Surakarta', 'Penang'],
      ['33.72', 'Penang'],
    ],
  ] as const)
    it(title, () => assert.deepEqual(normaliseValue(question, typed, readers), sent));
});
