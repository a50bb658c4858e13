import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFair } from '../../src/model/read-fair.ts';
import { minimalDocument, sampleDocument, type FairDocument } from './fair-documents.ts';

describe('a document that means harm', () => {
  const polluting = '{"__proto__": {"polluted": true, "waves": "x"}, "constructor": "x", "toString": "x"';

  it('changes no other object by the names that JavaScript gives objects', () => {
    const text = JSON.stringify(sampleDocument()).replaceAll(/\{(?=")/g, `${polluting}, `);
    const { fair } = readFair(JSON.parse(text));
    assert.ok(fair);
    assert.equal('polluted' in {}, false);
    for (const part of [fair.vocabularies, fair.details, fair.details.registration, fair.employers[0]])
      assert.equal('polluted' in (part ?? {}), false);
    assert.equal(fair.employers.length, 40);
  });

  it('does not stop the reading by them where a part must be mended', () => {
    const document = minimalDocument();
    Reflect.set(document.fair, 'registration', JSON.parse(`${polluting}, "walkIn": 3}`));
    const { fair, warnings } = readFair(document);
    assert.equal(fair?.details.registration?.waves, undefined);
    assert.deepEqual(
      warnings.map(({ where }) => where),
      ['fair.registration.walkIn'],
    );
  });

  const long = 'a'.repeat(100_000);
  const deep: unknown = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`);
  const cases: readonly [what: string, value: unknown][] = [
    ['100,000 letters', long],
    ['100,000 digits', '1'.repeat(100_000)],
    ['100,000 letters and a line end', `${long}\n`],
    ['5,000 objects in one another', deep],
    ['2,000 empty places', new Array(2_000).fill(null)],
    ['a list in a list', [[]]],
    ['not a number', NaN],
    ['an endless number', Infinity],
    ['a number beyond counting', 2 ** 60],
    ['a big integer', 1n],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['an object without a prototype', Object.create(null)],
  ];
  for (const [what, value] of cases)
    it(`${what} in the place of any part stops nothing`, () => {
      const document = oneOfEach();
      for (const { part, name } of places(document)) {
        const before: unknown = Reflect.get(part, name);
        Reflect.set(part, name, value);
        assert.ok(Array.isArray(readFair(document).warnings), name);
        Reflect.set(part, name, before);
      }
      assert.deepEqual(readFair(document).warnings, []);
    });
});

/** The sample with one part of each kind, so that every place in it can be tried. */
function oneOfEach(): FairDocument {
  const cut = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.slice(0, 1).map(cut);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, cut(member)]));
  };
  const document = sampleDocument();
  document.sessions = document.sessions.filter(({ slots }) => slots !== null);
  return cut(document) as FairDocument;
}

interface Place {
  readonly part: object;
  readonly name: string;
}

/** Every member of every part. */
function places(part: object): readonly Place[] {
  return Object.entries(part).flatMap(([name, member]: [string, unknown]) => [
    { part, name },
    ...(typeof member === 'object' && member !== null ? places(member) : []),
  ]);
}
