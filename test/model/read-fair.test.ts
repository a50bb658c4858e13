import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFair } from '../../src/model/read-fair.ts';
import { minimalDocument, sampleDocument } from './fair-documents.ts';

describe('the sample fair', () => {
  it('is read whole, with nothing to warn of', () => {
    const { fair, warnings } = readFair(sampleDocument());
    assert.deepEqual(warnings, []);
    assert.ok(fair);
    const { halls, booths, services, employers, vacancies, sessions, vocabularies, live } = fair;
    assert.deepEqual(
      [halls, booths, services, employers, vacancies, sessions].map((list) => list.length),
      [3, 43, 3, 40, 122, 31],
    );
    assert.equal(sessions.flatMap(({ slots }) => slots ?? []).length, 195);
    assert.equal(vocabularies['education']?.length, 13);
    assert.equal(fair.details.registration?.waves?.length, 11);
    assert.equal(fair.details.privacy?.purposes.length, 6);
    assert.equal(live?.booths.length, 5);
  });

  it('keeps members that the product does not know', () => {
    const { fair } = readFair(sampleDocument());
    assert.deepEqual(fair?.details['accessibility'], sampleDocument().fair['accessibility']);
    assert.equal(fair?.vacancies[0]?.['isco08'], '2529');
  });

  it('is left as it was handed over', () => {
    const document = sampleDocument();
    document.booths[0] = {};
    const before = structuredClone(document);
    readFair(document);
    assert.deepEqual(document, before);
  });
});

describe('a fair of a few lines', () => {
  it('is read whole, with nothing to warn of', () => {
    const { fair, warnings } = readFair(minimalDocument());
    assert.deepEqual(warnings, []);
    assert.equal(fair?.employers.length, 2);
  });

  it('has empty lists for what it does not say, and no queues', () => {
    const { fair } = readFair({ fair: minimalDocument().fair });
    assert.ok(fair);
    const { details, vocabularies, live, ...lists } = fair;
    assert.equal(details.id, 'bursa-kerja-cendana-2027');
    assert.deepEqual(vocabularies, {});
    assert.equal(live, null);
    assert.deepEqual(lists, {
      halls: [],
      booths: [],
      services: [],
      employers: [],
      vacancies: [],
      sessions: [],
    });
  });

  it('takes null everywhere for not stated', () => {
    const none = [
      'halls',
      'booths',
      'services',
      'employers',
      'vacancies',
      'sessions',
      'live',
      'vocabularies',
    ];
    const document = { ...minimalDocument(), ...Object.fromEntries(none.map((name) => [name, null])) };
    assert.deepEqual(readFair(document).warnings, []);
  });

  it('without a privacy notice has none, and nothing is warned of: the form says so', () => {
    const document = minimalDocument();
    Reflect.deleteProperty(document.fair, 'privacy');
    const { fair, warnings } = readFair(document);
    assert.equal(fair?.details.privacy, null);
    assert.deepEqual(warnings, []);
  });
});

describe('a document of which not even the head can be read', () => {
  const { fair: head } = minimalDocument();
  const without = (member: string) => ({ fair: { ...head, [member]: undefined } });
  const cases: readonly [what: string, document: unknown, why: RegExp][] = [
    ['nothing', undefined, /id: string expected/],
    ['null', null, /id: string expected/],
    ['a text', '<!doctype html>', /id: string expected/],
    ['a number', 404, /id: string expected/],
    ['a list', [{ fair: head }], /id: string expected/],
    ['an empty object', {}, /id: string expected/],
    ['a head that is a list', { fair: [head] }, /id: string expected/],
    ['no id', without('id'), /^id: string expected$/],
    ['no name', without('name'), /^name: /],
    ['no time zone', without('timeZone'), /^timeZone: string expected$/],
    ['no days', without('days'), /^days: /],
    ['no day that is a day', { fair: { ...head, days: [{ date: 'besok' }] } }, /^days: /],
  ];
  for (const [what, document, why] of cases)
    it(`${what}: there is no fair, and the last warning says why`, () => {
      const { fair, warnings } = readFair(document);
      assert.equal(fair, null);
      const last = warnings.at(-1);
      assert.equal(last?.where, 'fair');
      assert.equal(last.done, 'left out');
      assert.match(last.what, why);
    });
});
