import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listed } from '../../src/form/country/id/regencies.ts';
import { createMatcher, cutAtMatches } from '../../src/form/match-suggestions.ts';

const plain = (...texts: string[]) => texts.map((text) => ({ text, note: '' }));
const found = (texts: readonly string[], typed: string) =>
  createMatcher(plain(...texts))(typed).map(({ text }) => text);

const fields = ['Teknik sipil', 'Sistem informasi', 'Arsitektur', 'Ilmu komunikasi', 'Seni (Kriya)', 'Gizi'];

describe('Suggestions', () => {
  for (const [typed, expected] of [
    ['si', ['Sistem informasi', 'Teknik sipil', 'Arsitektur', 'Ilmu komunikasi']],
    ['SISTEM', ['Sistem informasi']],
    ['sípil', ['Teknik sipil']],
    ['sipil teknik', ['Teknik sipil']],
    ['kri', ['Seni (Kriya)']],
    ['(kriya', ['Seni (Kriya)']],
    ['informatika', []],
    ['', fields],
    ['  ', fields],
    ['?', fields],
  ] as const)
    it(`for “${typed}” are those that begin so, then those with such a word, then those that hold it`, () => {
      assert.deepEqual(found(fields, typed), expected);
    });

  it('are found by their note too, after the others', () => {
    const matcher = createMatcher(listed.options.map(({ name, area }) => ({ text: name, note: area })));
    const texts = (typed: string) => matcher(typed).map(({ text }) => text);
    assert.deepEqual(texts('solo').slice(-1), ['Kota Surakarta']);
    assert.deepEqual(texts('bogor jawa'), ['Kabupaten Bogor', 'Kota Bogor']);
    assert.deepEqual(texts('kab bogor'), ['Kabupaten Bogor']);
    assert.equal(texts('dki').length, 6);
  });

  for (const [text, typed, expected] of [
    ['Teknik sipil', 'si', 'Teknik [si]pil'],
    ['Kota Bandung', 'BAN', 'Kota [Ban]dung'],
    ['Arsitektur', 'tek', 'Arsi[tek]tur'],
    ['Café', 'cafe', '[Café]'],
    ['Cafe\u0301', 'fé', 'Ca[fé]'],
    ['Kabupaten Cilacap', 't', 'Kabupaten Cilacap'],
    ['Teknik sipil', 'sipil teknik', '[Teknik] [sipil]'],
    ['Gizi', '', 'Gizi'],
    ['Gizi', 'solo', 'Gizi'],
  ] as const)
    it(`“${text}” shows what was typed of it: ${expected}`, () => {
      const shown = cutAtMatches(text, typed).map((piece) => (piece.typed ? `[${piece.text}]` : piece.text));
      assert.equal(shown.join(''), expected);
    });
});
