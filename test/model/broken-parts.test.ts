import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fair } from '../../src/model/fair.ts';
import { readFair } from '../../src/model/read-fair.ts';
import { minimalDocument, sampleDocument, type FairDocument } from './fair-documents.ts';

/** Reads the sample after something was done to it. */
function readAfter(change: (document: FairDocument) => void): { fair: Fair; told: readonly string[] } {
  const document = sampleDocument();
  change(document);
  const { fair, warnings } = readFair(document);
  assert.ok(fair, `the whole fair was lost: ${JSON.stringify(warnings)}`);
  return { fair, told: warnings.map(({ where, done }) => `${where}: ${done}`) };
}

/** Takes a member away, whatever its type says of it. */
const remove = (part: object | undefined, member: string) =>
  assert.ok(part && Reflect.deleteProperty(part, member));
const set = (part: object | undefined, member: string, value: unknown) =>
  assert.ok(part && Reflect.set(part, member, value));

describe('a broken part costs that part, and the warning names its place', () => {
  const cases: readonly [
    what: string,
    change: (document: FairDocument) => void,
    told: string,
    kept?: boolean,
  ][] = [
    ['a booth without a number', ({ booths }) => remove(booths[1], 'number'), 'booths[1]: left out'],
    ['a booth whose number is empty', ({ booths }) => set(booths[1], 'number', ''), 'booths[1]: left out'],
    ['a booth whose number is a number', ({ booths }) => set(booths[1], 'number', 7), 'booths[1]: left out'],
    ['a booth without an id', ({ booths }) => remove(booths[1], 'id'), 'booths[1]: left out'],
    ['two booths of one id', ({ booths }) => set(booths[1], 'id', booths[0]?.['id']), 'booths[1]: left out'],
    ['a booth that is a text', ({ booths }) => set(booths, '1', 'A02'), 'booths[1]: left out'],
    ['a booth that is a list', ({ booths }) => set(booths, '1', []), 'booths[1]: left out'],
    ['an empty place in a list', ({ booths }) => set(booths, '1', null), 'booths[1]: left out'],
    ['an employer without a name', ({ employers }) => remove(employers[3], 'name'), 'employers[3]: left out'],
    [
      'a vacancy without an employer',
      ({ vacancies }) => remove(vacancies[5], 'employerId'),
      'vacancies[5]: left out',
    ],
    [
      'a session without a beginning',
      ({ sessions }) => remove(sessions[2], 'start'),
      'sessions[2]: left out',
    ],
    [
      'a session on a day that no calendar has',
      ({ sessions }) => set(sessions[2], 'start', '2027-02-30T09:00:00+07:00'),
      'sessions[2]: left out',
    ],
    [
      'a session at a time without an offset',
      ({ sessions }) => set(sessions[2], 'start', '2027-04-13T09:00:00'),
      'sessions[2]: left out',
    ],
    [
      'a session at an offset without a colon, which Safari cannot read',
      ({ sessions }) => set(sessions[2], 'start', '2027-04-13T09:00:00+0700'),
      'sessions[2]: left out',
    ],
    [
      'a term without a code',
      ({ vocabularies }) => remove(vocabularies['contract']?.[1], 'code'),
      'vocabularies.contract[1]: left out',
    ],
    [
      'two terms of one code',
      ({ vocabularies }) => set(vocabularies['contract']?.[1], 'code', 'pkwtt'),
      'vocabularies.contract[1]: left out',
    ],
    [
      'a vocabulary that is no list',
      ({ vocabularies }) => set(vocabularies, 'contract', 'pkwt'),
      'vocabularies.contract: left out',
    ],
    [
      'vocabularies that are a list',
      (document) => set(document, 'vocabularies', []),
      'vocabularies: left out',
    ],
    ['booths that are no list', (document) => set(document, 'booths', { a01: {} }), 'booths: left out'],
    ['sessions that are a text', (document) => set(document, 'sessions', 'none'), 'sessions: left out'],
    [
      'a wave without an end',
      ({ fair }) => remove(fair.registration.waves[4], 'end'),
      'fair.registration.waves[4]: left out',
    ],
    [
      'two waves of one id',
      ({ fair }) => set(fair.registration.waves[4], 'id', fair.registration.waves[0]?.['id']),
      'fair.registration.waves[4]: left out',
    ],
    [
      'a wave of minus one person',
      ({ fair }) => set(fair.registration.waves[4], 'capacity', -1),
      'fair.registration.waves[4].capacity: taken as not stated',
    ],
    [
      'registration rules that are a text',
      ({ fair }) => set(fair, 'registration', 'open'),
      'fair.registration: left out',
    ],
    [
      'a limit that is a text',
      ({ fair }) => set(fair.registration, 'maxInterestsPerCandidate', '12'),
      'fair.registration.maxInterestsPerCandidate: taken as not stated',
    ],
    ['a day of February 30', ({ fair }) => set(fair.days[1], 'date', '2027-02-30'), 'fair.days[1]: left out'],
    ['one day twice', ({ fair }) => set(fair.days[1], 'date', '2027-04-13'), 'fair.days[1]: left out'],
    [
      'a closing time that is none',
      ({ fair }) => set(fair.days[1], 'closes', '15.00'),
      'fair.days[1].closes: taken as not stated',
    ],
    [
      'an organiser without a name',
      ({ fair }) => remove(fair['organiser'] as object, 'name'),
      'fair.organiser: left out',
    ],
    ['a venue that is a text', ({ fair }) => set(fair, 'venue', 'Aula'), 'fair.venue: left out'],
    [
      'a tagline that is a number',
      ({ fair }) => set(fair, 'tagline', 1),
      'fair.tagline: taken as not stated',
    ],
    [
      'an employer that replies within "7" days',
      ({ employers }) => set(employers[3], 'replyWithinDays', '7'),
      'employers[3].replyWithinDays: taken as not stated',
    ],
    [
      'half a person in a queue',
      ({ live }) => set(live.booths[1], 'waiting', 0.5),
      'live.booths[1].waiting: taken as not stated',
    ],
    ['a queue at no booth', ({ live }) => remove(live.booths[1], 'boothId'), 'live.booths[1]: left out'],
    ['queues of no time', ({ live }) => remove(live, 'asOf'), 'live: left out'],
  ];
  for (const [what, change, told] of cases)
    it(`${what}: ${told}`, () => {
      const read = readAfter(change);
      assert.deepEqual(read.told, [told]);
    });

  it('a broken slot costs that slot and not its session', () => {
    const at = sampleDocument().sessions.findIndex(({ slots }) => slots !== null);
    const { fair, told } = readAfter(({ sessions }) =>
      remove(sessions[at]?.slots?.[3] ?? undefined, 'start'),
    );
    assert.deepEqual(told, [`sessions[${at}].slots[3]: left out`]);
    assert.equal(fair.sessions[at]?.slots?.length, 11);
  });

  it('a broken wave costs neither the other waves nor the privacy notice', () => {
    const { fair } = readAfter((document) => set(document.fair.registration.waves, '2', 'wave-13-3'));
    assert.equal(fair.details.registration?.waves?.length, 10);
    assert.equal(fair.details.registration.maxSlotsPerCandidate, 4);
    assert.equal(fair.details.privacy?.purposes.length, 6);
  });

  it('says what was expected there', () => {
    const { warnings } = readFair({ ...minimalDocument(), booths: [{ id: 'b1', number: 7 }] });
    assert.deepEqual(warnings, [{ where: 'booths[0]', what: 'number: string expected', done: 'left out' }]);
  });

  it('names which of two parts had the id already', () => {
    const booth = { id: 'b1', number: 'A01' };
    const { fair, warnings } = readFair({
      ...minimalDocument(),
      booths: [booth, { ...booth, number: 'A02' }],
    });
    assert.deepEqual(warnings, [{ where: 'booths[1]', what: 'id "b1" is used twice', done: 'left out' }]);
    assert.deepEqual(fair?.booths, [booth]);
  });
});

describe('a notice that is not whole is no notice', () => {
  const cases: readonly [what: string, change: (document: FairDocument) => void][] = [
    ['no purpose at all', ({ fair }) => set(fair.privacy, 'purposes', [])],
    ['a purpose without words', ({ fair }) => remove(fair.privacy.purposes[1], 'text')],
    ['a purpose of empty words', ({ fair }) => set(fair.privacy.purposes[1], 'text', { id: ' ' })],
    ['a purpose that may be required', ({ fair }) => set(fair.privacy.purposes[1], 'required', 'maybe')],
    ['a purpose of another form', ({ fair }) => set(fair.privacy.purposes[1], 'form', 'newsletter')],
    ['one box for two purposes', ({ fair }) => set(fair.privacy.purposes[1], 'id', 'process')],
    ['no controller', ({ fair }) => remove(fair.privacy, 'controller')],
    ['no version', ({ fair }) => set(fair.privacy, 'noticeVersion', '')],
    ['no time of retention', ({ fair }) => remove(fair.privacy, 'retentionDays')],
    ['no rights', ({ fair }) => remove(fair.privacy, 'rights')],
  ];
  for (const [what, change] of cases)
    it(what, () => {
      const { fair, told } = readAfter(change);
      assert.equal(fair.details.privacy, null);
      assert.deepEqual(told, ['fair.privacy: left out']);
    });

  it('a policy address that is none costs the address alone', () => {
    const { fair, told } = readAfter((document) => set(document.fair.privacy, 'policyUrl', 5));
    assert.equal(fair.details.privacy?.policyUrl, undefined);
    assert.deepEqual(told, ['fair.privacy.policyUrl: taken as not stated']);
  });

  it('one id may serve both forms: each asks for itself', () => {
    const { told } = readAfter((document) => set(document.fair.privacy.purposes[5], 'id', 'process'));
    assert.deepEqual(told, []);
  });
});
