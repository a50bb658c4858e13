import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkValue } from '../../src/form/check-value.ts';

describe('A link', () => {
  const check = (link: string, most = 200_000) => checkValue({ id: 'link', kind: 'link', most }, link);

  for (const link of [
    'https://niko.example',
    'http://niko.example/karya?x=1#a',
    'HTTPS://NIKO.EXAMPLE:8080/',
    'https://例え.example/é',
    'https://localhost',
  ])
    it(`may be ${link}`, () => assert.equal(check(link), null));

  for (const link of [
    'niko.example',
    'www.niko.example',
    'ftp://niko.example',
    'javascript:alert(1)',
    'https://',
    'https:///karya',
    'https://?x',
    'https://niko.example/a b',
    'https://niko .example',
    ' https://niko.example',
    '',
  ])
    it(`is not ${JSON.stringify(link)}`, () => assert.deepEqual(check(link), { key: 'link' }));

  it('of 100,000 characters and a space at its end is refused at once', () => {
    assert.deepEqual(check(`https://${'a'.repeat(100_000)} `), { key: 'link' });
  });

  it('that is too long is told how long it may be', () => {
    assert.deepEqual(check('https://niko.example', 10), { key: 'too-long', values: { most: 10 } });
  });
});
