import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interestForm } from '../../src/form/interest-form.ts';
import type { Step } from '../../src/form/question.ts';
import { registrationSteps } from '../../src/form/registration-questions.ts';
import { languageFor, languages, loaders, type Namespace } from '../../src/i18n/locales.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { sample } from '../form/forms.ts';

const namespaces = Object.keys(loaders.id) as Namespace[];

/** Every text by its dotted key. */
function flat(texts: Readonly<Record<string, unknown>>, prefix = ''): Map<string, string> {
  const entries = Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[prefix + key, value]]
      : [...flat(value as Readonly<Record<string, unknown>>, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

const stem = (key: string) => key.replace(/_(one|other)$/, '');
const named = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

for (const namespace of namespaces) {
  describe(`The text ${namespace}`, () => {
    it('says the same things in both languages', async () => {
      const [id, en] = await Promise.all(
        languages.map(async (language) => flat(await loaders[language][namespace]())),
      );
      assert.deepEqual(
        new Set([...(en?.keys() ?? [])].map(stem)),
        new Set([...(id?.keys() ?? [])].map(stem)),
      );
      for (const [key, text] of en ?? []) {
        const reference = id?.get(key) ?? id?.get(`${stem(key)}_other`) ?? '';
        assert.deepEqual(named(text), named(reference), key);
      }
    });

    it('has every plural that English needs', async () => {
      const english = flat(await loaders.en[namespace]());
      for (const key of english.keys()) {
        if (key.endsWith('_other')) assert.ok(english.has(`${stem(key)}_one`), key);
      }
    });

    it('is written in Indonesian, not left in English', async () => {
      const [id, en] = await Promise.all(
        languages.map(async (language) => flat(await loaders[language][namespace]())),
      );
      const same = [...(id ?? [])].filter(
        ([key, text]) => /[a-z]{3}/i.test(text.replace(/\{\{\w+\}\}/g, '')) && en?.get(key) === text,
      );
      assert.deepEqual(
        same
          .map(([, text]) => text)
          .filter((text) => !['Email', 'WhatsApp', 'Online', 'SMS', 'Mental'].includes(text)),
        [],
      );
    });

    it('calls nobody unemployed', async () => {
      for (const language of languages) {
        const all = [...flat(await loaders[language][namespace]()).values()].join('\n');
        assert.doesNotMatch(all, /pengangguran|menganggur|unemployed|jobless/i);
      }
    });
  });
}

const forms: readonly [namespace: 'registration' | 'interest', steps: readonly Step[]][] = [
  ['registration', [...registrationSteps(sample), { id: 'more', questions: [] }]],
  ['interest', interestForm(sample, 'emp-senandika').steps],
];
for (const language of languages) {
  for (const [namespace, steps] of forms) {
    describe(`The ${namespace} in ${language}`, () => {
      it('has words for every step, question and option', async () => {
        const later = namespace === 'registration' ? (['registration-later'] as const) : [];
        const words = await loadWords(language, ['form', namespace, ...later]);
        const lacks = (key: string) =>
          [namespace, ...later, 'form'].every((text) => words.sayFirst([`${text}:${key}`]) === '');
        const keys = steps.flatMap(({ id, questions }) => [
          `step.${id}`,
          ...questions.flatMap((question) => [
            ...(question.kind === 'consent' || question.label || question.silent
              ? []
              : [`question.${question.id}.label`]),
            ...('options' in question ? question.options : [])
              .filter(({ label, day, time }) => label === undefined && !day && !time)
              .map(({ code }) =>
                code === '' ? `question.${question.id}.none` : `question.${question.id}.option.${code}`,
              ),
          ]),
        ]);
        assert.deepEqual(keys.filter(lacks), []);
      });
    });
  }

  it(`Every rule that an answer can break has words in ${language}`, async () => {
    const words = await loadWords(language, ['checking']);
    const rules = [
      'required',
      'too-long',
      'too-many',
      'email',
      'phone',
      'link',
      'choice',
      'text',
      'number',
      'date',
      'nik',
      'postal-code',
      'contact',
      'full',
      'refused',
      'one-of',
      'other',
      'wave-full',
      'slot-full',
      'too-many-slots',
      'slot-same-employer',
      'slot-overlap',
      'slot-before-arrival',
      'too-many-interests',
    ];
    assert.deepEqual(
      rules.filter((rule) => words.sayFirst([`checking:problem.${rule}`], { least: 1, most: 5 }) === ''),
      [],
    );
  });
}

describe('The language', () => {
  const cases: readonly [tag: string | null, language: string | null][] = [
    ['id', 'id'],
    ['ID-id', 'id'],
    ['en-GB', 'en'],
    ['fr', null],
    ['', null],
    [null, null],
    ['idn', null],
  ];
  for (const [tag, language] of cases) {
    it(`for ${JSON.stringify(tag)} is ${language}`, () => assert.equal(languageFor(tag), language));
  }
});
