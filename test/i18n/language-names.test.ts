import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sayLanguage } from '../../src/i18n/language-names.ts';

describe('the name of a language', () => {
  const cases = [
    ['id', 'en', 'Inggris'],
    ['id', 'id', 'Indonesia'],
    ['en', 'jv', 'Javanese'],
    ['en', 'xx-not a code', 'xx-not a code'],
    ['en', '', ''],
  ] as const;
  for (const [language, code, name] of cases) {
    it(`${code || '(none)'} in ${language} is ${name || '(none)'}`, () =>
      assert.equal(sayLanguage(language, code), name));
  }
});
