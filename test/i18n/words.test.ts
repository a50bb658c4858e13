import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages, type Namespace } from '../../src/i18n/locales.ts';
import { loadWords } from '../../src/i18n/words.ts';

const all: readonly Namespace[] = [
  'shared',
  'form',
  'checking',
  'delivery',
  'registration',
  'interest',
  'schedule',
];
const id = await loadWords('id', all);

describe('Words with a value', () => {
  const names = ["O'Brien", 'A & B <b>', '{{zone}}', '$t(shared:retry)', '$&', '\\', '名前'];
  for (const name of names)
    it(`show ${JSON.stringify(name)} as it is`, () =>
      assert.equal(id.say('shared:contact.organiser', { name }), `Hubungi ${name}`));

  it('show nothing rather than a text with a hole in it', () => {
    assert.equal(id.sayFirst(['checking:problem.too-long']), '');
    assert.equal(id.sayFirst(['checking:problem.too-long', 'checking:problem.other']).length > 0, true);
    assert.equal(id.sayFirst(['checking:problem.too-long'], { most: 100 }), 'Paling banyak 100 huruf.');
  });
});

describe('Words for a code that came from elsewhere', () => {
  const codes = [
    'unknown',
    '',
    'a:b',
    'required.x',
    '__proto__',
    'constructor',
    'toString',
    '{{x}}',
    '$t(x)',
  ];
  for (const code of codes)
    it(`are none for ${JSON.stringify(code)}, so that the endpoint’s own are shown`, () =>
      assert.equal(id.sayFirst([`checking:problem.${code}`]), ''));
});

describe('A number of things', () => {
  const cases: readonly [language: 'id' | 'en', key: string, count: number, said: string][] = [
    ['id', 'form:left', 0, 'sisa 0 tempat'],
    ['id', 'form:left', 1, 'sisa 1 tempat'],
    ['id', 'form:left', 12, 'sisa 12 tempat'],
    ['en', 'form:left', 0, '0 places left'],
    ['en', 'form:left', 1, '1 place left'],
    ['en', 'form:left', 2, '2 places left'],
    ['en', 'checking:errorTitle', 1, 'There is 1 thing to correct'],
    ['en', 'checking:errorTitle', 3, 'There are 3 things to correct'],
  ];
  for (const [language, key, count, said] of cases)
    it(`is ${said}`, async () => assert.equal((await loadWords(language, all)).say(key, { count }), said));
});

for (const language of languages)
  describe(`In ${language} there are words for`, () => {
    const groups: readonly [what: string, prefix: string, names: readonly string[]][] = [
      [
        'every stage of a submission',
        'delivery:',
        ['sending', 'offline', 'stopped', 'unconfirmed', 'superseded'].flatMap((stage) => [
          `${stage}.title`,
          `${stage}.body`,
        ]),
      ],
      [
        'every refusal',
        'delivery:refused.',
        ['already-registered', 'closed', 'misconfigured', 'file', 'page', 'other', 'title', 'kept'],
      ],
      [
        'every reason why nothing can be shown or sent',
        'shared:failed.',
        ['no-source', 'network', 'status', 'format', 'fair', 'no-privacy', 'no-endpoint', 'insecure', 'safe'],
      ],
      ['every period of pay', 'schedule:vacancy.period.', ['hour', 'day', 'week', 'month', 'year']],
      ['every kind of pay', 'schedule:vacancy.salaryKind.', ['gross', 'net', 'allowance']],
    ];
    for (const [what, prefix, names] of groups)
      it(what, async () => {
        const words = await loadWords(language, all);
        assert.deepEqual(
          names.filter((name) => words.sayFirst([`${prefix}${name}`]) === ''),
          [],
        );
      });
  });

describe('A text of the fair', () => {
  it('is read in the language of the words, else in the one it has', () => {
    assert.deepEqual(id.read({ id: 'Stan', en: 'Booth' }), { text: 'Stan', lang: 'id' });
    assert.deepEqual(id.read({ en: 'Booth' }), { text: 'Booth', lang: 'en' });
    assert.deepEqual(id.read(null), { text: '', lang: null });
  });
});

describe('The words of one language', () => {
  it('do not show through where another lacks them', async () => {
    const english = await loadWords('en', ['shared']);
    assert.equal(english.say('shared:retry'), 'Try again');
    assert.equal(id.say('shared:retry'), 'Coba lagi');
  });
});
