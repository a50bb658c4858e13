import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildIndex } from '../../src/schedule/build-index.ts';
import { boothInHash, findBooth } from '../../src/schedule/find-booth.ts';
import { smallFair } from './small-fair.ts';

describe('a booth is found by its code', () => {
  const { booths } = buildIndex(smallFair());
  const cases: readonly [code: string, number: string | null][] = [
    ['A07', 'A07'],
    ['a7', 'A07'],
    ['A 07', 'A07'],
    ['a-007', 'A07'],
    ['A1', null],
    ['A10', 'A10'],
    ['7', null],
    ['', null],
    [' ', null],
    ['laut', null],
  ];
  for (const [code, number] of cases) {
    it(`"${code}" is ${number ?? 'none'}`, () =>
      assert.equal(findBooth(booths, code)?.booth?.number ?? null, number));
  }

  it('and the number written exactly so wins', () => {
    const twins = ['A01', 'A1'].map((number) => ({ id: number, number }));
    const index = buildIndex(smallFair({ booths: twins, services: [] }));
    assert.equal(findBooth(index.booths, 'A1')?.booth?.number, 'A1');
    assert.equal(findBooth(index.booths, 'A01')?.booth?.number, 'A01');
    assert.equal(findBooth(index.booths, 'a1')?.booth?.number, 'A01');
  });
});

describe("a page's hash", () => {
  const cases: readonly [hash: string, code: string | null][] = [
    ['#booth=A07', 'A07'],
    ['booth=A07', 'A07'],
    ['#day=2027-05-04&booth=a7', 'a7'],
    ['#booth=A%2007', 'A 07'],
    ['#booth=%', '%'],
    ['#booth=', null],
    ['#booth', null],
    ['#isi', null],
    ['', null],
  ];
  for (const [hash, code] of cases) {
    it(`${hash || '(none)'} names ${code ?? 'no booth'}`, () => assert.equal(boothInHash(hash), code));
  }
});
