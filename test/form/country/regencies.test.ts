import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listed } from '../../../src/form/country/id/regencies.ts';
import { regenciesByProvince } from '../../../src/form/country/id/regencies-by-province.ts';

const { options, codeOf } = listed;

/** Regencies and cities by province, as the ministry's decree of 2025 counts them. */
const counts: Readonly<Record<string, readonly [regencies: number, cities: number]>> = {
  11: [18, 5],
  12: [25, 8],
  13: [12, 7],
  14: [10, 2],
  15: [9, 2],
  16: [13, 4],
  17: [9, 1],
  18: [13, 2],
  19: [6, 1],
  21: [5, 2],
  31: [1, 5],
  32: [18, 9],
  33: [29, 6],
  34: [4, 1],
  35: [29, 9],
  36: [4, 4],
  51: [8, 1],
  52: [8, 2],
  53: [21, 1],
  61: [12, 2],
  62: [13, 1],
  63: [11, 2],
  64: [7, 3],
  65: [4, 1],
  71: [11, 4],
  72: [12, 1],
  73: [21, 3],
  74: [15, 2],
  75: [5, 1],
  76: [6, 0],
  81: [9, 2],
  82: [8, 2],
  91: [8, 1],
  92: [7, 0],
  93: [4, 0],
  94: [8, 0],
  95: [8, 0],
  96: [5, 1],
};

describe('The list of Indonesia’s regencies and cities', () => {
  it('has 38 provinces, 416 regencies and 98 cities, each with a code of its own', () => {
    assert.equal(regenciesByProvince.length, 38);
    assert.equal(options.length, 514);
    assert.equal(new Set(options.map(({ code }) => code)).size, 514);
    assert.equal(options.filter(({ code }) => Number(code.slice(3)) > 70).length, 98);
    assert.ok(options.every(({ code }) => /^\d\d\.\d\d$/.test(code)));
  });

  it('counts what the decree counts in each province', () => {
    const counted = Object.fromEntries(
      regenciesByProvince.map(([province]) => {
        const own = options.filter(({ code }) => code.startsWith(`${province}.`));
        const cities = own.filter(({ code }) => Number(code.slice(3)) > 70).length;
        return [province, [own.length - cities, cities]];
      }),
    );
    assert.deepEqual(counted, counts);
  });

  it('says each name once, in the letters of names', () => {
    const labels = options.map(({ name }) => name);
    assert.equal(new Set(labels).size, 514);
    for (const label of labels) assert.match(label, /^[A-Z][a-z]+([ -]([A-Z][a-z]+|dan))*$/);
  });

  for (const [code, name, area] of [
    ['11.01', 'Kabupaten Aceh Selatan', 'Aceh'],
    ['31.01', 'Kepulauan Seribu', 'DKI Jakarta'],
    ['31.73', 'Jakarta Barat', 'Jakbar, DKI Jakarta'],
    ['32.73', 'Kota Bandung', 'Jawa Barat'],
    ['33.72', 'Kota Surakarta', 'Solo, Jawa Tengah'],
    ['62.71', 'Kota Palangka Raya', 'Kalimantan Tengah'],
    ['64.07', 'Kabupaten Kutai Barat', 'Kalimantan Timur'],
    ['64.74', 'Kota Bontang', 'Kalimantan Timur'],
    ['73.22', 'Kabupaten Luwu Utara', 'Sulawesi Selatan'],
    ['73.71', 'Kota Makassar', 'Sulawesi Selatan'],
    ['91.71', 'Kota Jayapura', 'Papua'],
    ['95.08', 'Kabupaten Nduga', 'Papua Pegunungan'],
    ['96.71', 'Kota Sorong', 'Papua Barat Daya'],
  ] as const)
    it(`knows ${name} by ${code}`, () => {
      assert.deepEqual(
        options.find((option) => option.code === code),
        { code, name, area },
      );
    });
});

describe('A typed place', () => {
  for (const [typed, code] of [
    ['Kota Bandung', '32.73'],
    ['kab. bandung', '32.04'],
    ['KABUPATEN BANDUNG', '32.04'],
    ['Bandung Barat', '32.17'],
    ['  makassar ', '73.71'],
    ['Jakarta Barat', '31.73'],
    ['Kota Jakarta Barat', '31.73'],
    ['Kota Administrasi Jakarta Barat', '31.73'],
    ['Kab. Adm. Kepulauan Seribu', '31.01'],
    ['Palangkaraya', '62.71'],
    ['Tojo Una Una', '72.09'],
    ['Kotabaru', '63.02'],
    ['Kota Baru', '63.02'],
    ['Kabupaten Kotabaru', '63.02'],
    ['Kotamadya Bogor', '32.71'],
    ['Solo', '33.72'],
    ['jogja', '34.71'],
    ['Bandung', null],
    ['Banjar', null],
    ['Jakarta', null],
    ['Kota', null],
    ['Kuala Lumpur', null],
    ['constructor', null],
    ['Kabupaten Jakarta Barat', null],
    ['', null],
  ] as const)
    it(`“${typed}” is ${code ?? 'none of the list, or several'}`, () => {
      assert.equal(codeOf(typed), code);
    });

  it('that was taken from the list is that one', () => {
    assert.deepEqual(
      options.filter(({ code, name }) => codeOf(name) !== code),
      [],
    );
  });
});
