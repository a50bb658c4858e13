import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { createInstance } from 'i18next';
import { trim, usesMore } from '../../scripts/trim-i18next.ts';

const whole = readFileSync('node_modules/i18next/dist/esm/i18next.js', 'utf8');
const modules = async () => {
  const load = async (code: string) =>
    (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      createInstance: typeof createInstance;
    };
  return [await load(whole), await load(trim(whole))];
};

test('what is left of i18next says our kinds of words as the whole does', async () => {
  const said = (await modules()).map(({ createInstance }) => {
    const instance = createInstance();
    void instance.init({
      lng: 'en',
      fallbackLng: false,
      resources: {},
      initAsync: false,
      interpolation: { escapeValue: false },
    });
    instance.addResourceBundle('en', 'form', {
      places_one: '{{count}} place',
      places_other: '{{count}} places',
      hello: { name: 'Hello {{name}}' },
    });
    return [
      instance.t('form:places', { count: 1 }),
      instance.t('form:places', { count: 2 }),
      instance.t('form:hello.name', { name: "O'Brien" }),
      instance.exists('form:nothing'),
      instance.t('form:nothing'),
    ];
  });
  assert.deepEqual(said[0], ['1 place', '2 places', "Hello O'Brien", false, 'nothing']);
  assert.deepEqual(said[1], said[0]);
});

test('an i18next of another shape stops the build', () => {
  assert.throws(
    () => trim(whole.replace('class Connector', 'class Connection')),
    /no longer has .*Connector/,
  );
});

test('a text that needs what is left out is found', () => {
  assert.equal(usesMore('Total: $t(sum)'), true);
  assert.equal(usesMore('Total {{sum, number}}'), true);
  assert.equal(usesMore('Total {{sum}}, {{rest}}'), false);
});
