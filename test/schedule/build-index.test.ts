import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildIndex } from '../../src/schedule/build-index.ts';
import { smallFair } from './small-fair.ts';

const numbers = (fair = smallFair()) =>
  buildIndex(fair).booths.map(({ booth, employer, service }) => [
    booth?.number ?? null,
    (employer ?? service)?.id ?? null,
  ]);

describe('the index of a fair', () => {
  it('lists booths as their numbers count, a service beside employers, and who has no booth last', () => {
    assert.deepEqual(numbers(), [
      ['A07', 'emp-laut'],
      ['A10', 'emp-kopi'],
      ['B01', 'svc-ak1'],
      [null, 'emp-jauh'],
    ]);
  });

  it('counts in numbers: 2 stands before 10', () => {
    const booths = ['10', '2', '1'].map((number) => ({ id: number, number }));
    const fair = smallFair({ booths, employers: [], services: [] });
    assert.deepEqual(
      numbers(fair).map(([number]) => number),
      ['1', '2', '10'],
    );
  });

  it('joins an employer to its booth also where only the employer names it', () => {
    const fair = smallFair({
      booths: [{ id: 'one', number: '1' }],
      employers: [{ id: 'emp-x', name: 'X', boothId: 'one' }],
      services: [],
    });
    assert.deepEqual(numbers(fair), [['1', 'emp-x']]);
  });

  it('lists every booth of an employer with several, every employer of a shared booth, and an empty booth', () => {
    const fair = smallFair({
      booths: [
        { id: 'one', number: '1', employerId: 'emp-x' },
        { id: 'two', number: '2', employerId: 'emp-x' },
        { id: 'three', number: '3', employerId: 'emp-missing' },
      ],
      employers: [
        { id: 'emp-x', name: 'X', boothId: 'one' },
        { id: 'emp-y', name: 'Y', boothId: 'two' },
      ],
      services: [],
    });
    assert.deepEqual(numbers(fair), [
      ['1', 'emp-x'],
      ['2', 'emp-x'],
      ['2', 'emp-y'],
      ['3', null],
    ]);
    const ids = buildIndex(fair).booths.map((entry) => entry.id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('gives each booth the vacancies of its employer, and the hall', () => {
    const [first] = buildIndex(smallFair()).booths;
    assert.equal(first?.hall?.id, 'A');
    assert.deepEqual(
      first?.vacancies.map(({ vacancy }) => vacancy.id),
      ['vac-1'],
    );
  });

  it("puts sessions in the order of time, on the day of the fair's own clock", () => {
    const { sessions, zone } = buildIndex(smallFair());
    assert.equal(zone, 'Asia/Makassar');
    assert.deepEqual(
      sessions.map(({ session, day }) => [session.id, day]),
      [
        ['ses-test', '2027-05-04'],
        ['ses-talk', '2027-05-04'],
        ['ses-late', '2027-05-05'],
      ],
    );
  });

  it('knows what can be starred: employers, services and sessions', () => {
    assert.deepEqual([...buildIndex(smallFair()).ids].sort(), [
      'emp-jauh',
      'emp-kopi',
      'emp-laut',
      'ses-late',
      'ses-talk',
      'ses-test',
      'svc-ak1',
    ]);
  });

  it('knows a day on which there is only a session', () => {
    const sessions = [
      { id: 's', title: 'Bongkar', start: '2027-05-06T09:00:00+08:00', end: '2027-05-06T10:00:00+08:00' },
    ];
    assert.deepEqual(buildIndex(smallFair({ sessions })).days, ['2027-05-04', '2027-05-05', '2027-05-06']);
  });
});
