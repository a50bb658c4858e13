import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerValue } from '../../src/model/answers.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import { niko, sample, valid, wrong } from './forms.ts';

const form = registrationForm(sample);

describe('A name', () => {
  const good = [
    'Niko',
    "O'Brien",
    "D'Angelo",
    'Null',
    'undefined',
    'Ng',
    'X',
    'Nguyễn Văn A',
    '李小龍',
    'محمد',
    'A'.repeat(100),
  ];
  for (const name of good) {
    it(`may be ${JSON.stringify(name.slice(0, 20))}`, () =>
      assert.equal(valid(form, { ...niko, fullName: name }).data['fullName'], name));
  }
  it('is sent without the spaces around it', () => {
    assert.equal(valid(form, { ...niko, fullName: '  Siti Aminah ' }).data['fullName'], 'Siti Aminah');
  });
  it('is missing where only spaces were typed', () => {
    assert.deepEqual(wrong(form, { ...niko, fullName: ' \u00a0\t' }), ['fullName: required']);
  });
  it('has 100 characters at most', () => {
    assert.deepEqual(wrong(form, { ...niko, fullName: 'A'.repeat(101) }), ['fullName: too-long']);
  });
});

describe('A phone number', () => {
  const one = [
    '08123456789',
    '0812-3456-789',
    '0812 3456 789',
    '0812.3456.789',
    '(0812) 3456789',
    '628123456789',
    '62 812 3456 789',
    '8123456789',
    '+628123456789',
    '+62 812-3456-789',
    ' 08123456789 ',
  ];
  for (const typed of one) {
    it(`written ${JSON.stringify(typed)} is +628123456789`, () =>
      assert.equal(valid(form, { ...niko, mobile: typed }).data['mobile'], '+628123456789'));
  }
  const others: readonly [string, string][] = [
    ['+65 9123 4567', '+6591234567'],
    ['+60 12-345 6789', '+60123456789'],
    ['+61 412 345 678', '+61412345678'],
    ['+49 1512 3456789', '+4915123456789'],
    ['+81 90-1234-5678', '+819012345678'],
  ];
  for (const [typed, stored] of others) {
    it(`of another country, ${typed}, is ${stored}`, () =>
      assert.equal(valid(form, { ...niko, mobile: typed }).data['mobile'], stored));
  }
  const none = [
    '12',
    'halo',
    '0212345678',
    '021-5663232',
    '0812',
    '081234567890123456',
    '628123456789x',
    '+',
    '+1234567',
    '+62 21 5663232',
    '0000000000',
    '@niko',
  ];
  for (const typed of none) {
    it(`is not ${JSON.stringify(typed)}`, () =>
      assert.deepEqual(wrong(form, { ...niko, mobile: typed }), ['mobile: phone']));
  }
});

describe('An email address', () => {
  const withEmail = (email: string) => ({ ...niko, mobile: '', email });
  for (const email of [
    'niko@contoh.id',
    'a@b',
    "o'brien+fair@mail.example.co.id",
    'x_y-z@sub.domain.example',
  ]) {
    it(`may be ${email}`, () => assert.equal(valid(form, withEmail(email)).data['email'], email));
  }
  for (const email of [
    'niko',
    'niko@',
    '@contoh.id',
    'niko contoh@x.id',
    'niko@contoh..id',
    'niko@-contoh.id',
    'a@b\nc',
  ]) {
    it(`is not ${JSON.stringify(email)}`, () =>
      assert.deepEqual(wrong(form, withEmail(email)), ['email: email']));
  }
  it('has 254 characters at most', () => {
    assert.deepEqual(wrong(form, withEmail(`${'a'.repeat(250)}@b.id`)), ['email: too-long']);
  });
  it('or a phone number: one is enough, none is not', () => {
    assert.deepEqual(wrong(form, withEmail('')), ['mobile: one-of']);
  });
});

describe('Words between commas', () => {
  const withRoles = (roles: AnswerValue) => ({ ...niko, openToAny: false, roles });
  const cases: readonly [typed: string, sent: readonly string[]][] = [
    ['analis data', ['analis data']],
    ['analis data, admin', ['analis data', 'admin']],
    [' a ;b\n c,, ', ['a', 'b', 'c']],
    ['admin, admin', ['admin']],
  ];
  for (const [typed, sent] of cases) {
    it(`${JSON.stringify(typed)} are ${sent.length}`, () =>
      assert.deepEqual(valid(form, withRoles(typed)).data['roles'], sent));
  }
  it('are five at most, of sixty characters each', () => {
    assert.deepEqual(wrong(form, withRoles('a,b,c,d,e,f')), ['roles: too-many']);
    assert.deepEqual(wrong(form, withRoles('a'.repeat(61))), ['roles: too-long']);
  });
  it('say nothing where there are only commas', () => {
    assert.deepEqual(wrong(form, withRoles(' , ,')), ['roles: required']);
  });
});

describe('A field of study', () => {
  const cases: readonly [typed: string, sent: string][] = [
    ['Sastra/Bahasa', 'sas'],
    ['sastra/bahasa', 'sas'],
    [' Literature/Languages ', 'sas'],
    ['Ilmu perpustakaan', 'Ilmu perpustakaan'],
  ];
  for (const [typed, sent] of cases) {
    it(`written ${JSON.stringify(typed)} is sent as ${sent}`, () =>
      assert.equal(valid(form, { ...niko, field: typed }).data['field'], sent));
  }
});

describe('A choice', () => {
  const cases: readonly [id: string, value: AnswerValue][] = [
    ['adult', 'maybe'],
    ['education', 'phd'],
    ['workForms', ['platform', 'theft']],
    ['days', ['2027-04-20']],
    ['contractGoal', ['any']],
    ['workForms', 'platform'],
  ];
  for (const [id, value] of cases) {
    it(`of ${JSON.stringify(value)} at ${id} is not taken`, () => {
      assert.ok(wrong(form, { ...niko, [id]: value }).some((problem) => problem.startsWith(`${id}: `)));
    });
  }
});
