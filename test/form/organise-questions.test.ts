import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFair } from '../../src/model/read-fair.ts';
import { readRegistrationForm, registrationForm } from '../../src/form/registration-form.ts';
import { registrationSchema } from '../../src/form/wire-schemas.ts';
import * as z from 'zod/mini';
import { fairOf, sampleDocument } from '../model/fair-documents.ts';
import { asked, niko, questionOf, valid, without, wrong } from './forms.ts';

/** The sample fair with the organiser's word on these questions. */
function fairWith(questions: object) {
  const document = sampleDocument();
  Object.assign(document.fair.registration, { questions });
  return fairOf(document);
}
const formWith = (questions: object) => registrationForm(fairWith(questions));
const told = (questions: object): string[] =>
  readRegistrationForm(fairWith(questions)).warnings.map(({ where, what }) => `${where}: ${what}`);

const own = {
  shirt: {
    type: 'choice',
    label: { id: 'Ukuran kaus', en: 'Shirt size' },
    options: [
      { code: 's', label: 'S' },
      { code: 'm', label: 'M' },
    ],
  },
};

describe('An organiser', () => {
  it('hides a question: nobody is asked, and nobody needs to answer', () => {
    const form = formWith({ city: { ask: false }, skills: { ask: false } });
    assert.equal(asked(form, niko).includes('skills'), false);
    assert.deepEqual(wrong(form, without(niko, 'city')), []);
  });

  it('requires a question', () => {
    const form = formWith({ institution: { required: true } });
    assert.deepEqual(wrong(form, niko), ['institution: required']);
  });

  it('no longer requires one that the product does', () => {
    assert.deepEqual(wrong(formWith({ city: { required: false } }), without(niko, 'city')), []);
  });

  it('has the other as the only way of contact when one is hidden', () => {
    const form = formWith({ email: { ask: false } });
    assert.deepEqual(wrong(form, without(niko, 'mobile')), ['mobile: one-of']);
  });

  for (const id of ['nik', 'postalCode', 'minSalary'])
    it(`asks for ${id} with a purpose alone, and shows it`, () => {
      assert.equal(asked(formWith({}), niko).includes(id), false);
      assert.deepEqual(told({ [id]: { ask: true } }), [
        `fair.registration.questions.${id}: needs a purpose, which is shown beside it`,
      ]);
      const form = formWith({ [id]: { ask: true, purpose: 'Untuk kartu AK/I' } });
      assert.equal(questionOf(form, id).reason, 'Untuk kartu AK/I');
    });

  const types: readonly [type: string, setting: object, answer: unknown, sent: unknown, bad: unknown][] = [
    ['text', {}, ' XL ', 'XL', 'x'.repeat(201)],
    ['long-text', { max: 10 }, 'Ya', 'Ya', 'x'.repeat(11)],
    ['choice', { options: own.shirt.options }, 's', 's', 'xl'],
    ['multiple-choice', { options: own.shirt.options, max: 1 }, ['s'], ['s'], ['s', 'm']],
    ['number', { min: 1, max: 5000 }, '1.250', 1250, '0'],
    ['date', {}, '2027-04-13', '2027-04-13', '13/4/2027'],
    ['link', {}, 'contoh.id/karya', 'https://contoh.id/karya', 'javascript:alert(1)'],
    ['yesno', {}, 'no', 'no', 'mungkin'],
  ];
  for (const [type, setting, answer, sent, bad] of types)
    it(`adds a question of type ${type}`, () => {
      const fair = fairWith({ extra: { type, label: 'Pertanyaan', ...setting } });
      const form = registrationForm(fair);
      assert.deepEqual(told({ extra: { type, label: 'Pertanyaan', ...setting } }), []);
      const { data } = valid(form, { ...niko, extra: answer } as typeof niko);
      assert.deepEqual(data['extra'], sent);
      assert.equal(wrong(form, { ...niko, extra: bad } as typeof niko).length, 1);
      assert.equal(z.safeParse(registrationSchema(fair), data).success, true);
      assert.equal(z.safeParse(registrationSchema(fair), { ...data, extra: bad }).success, false);
    });

  it('requires a question of their own, on either side of the wire', () => {
    const fair = fairWith({ shirt: { ...own.shirt, required: true } });
    const form = registrationForm(fair);
    assert.deepEqual(wrong(form, niko), ['shirt: required']);
    const { data } = valid(form, { ...niko, shirt: 'm' });
    assert.equal(z.safeParse(registrationSchema(fair), data).success, true);
    assert.equal(z.safeParse(registrationSchema(fair), without(data, 'shirt')).success, false);
  });

  it('places it in a step, else in one of its own before the consents', () => {
    const stepOf = (form: ReturnType<typeof formWith>) =>
      form.steps.find(({ questions }) => questions.some(({ id }) => id === 'shirt'))?.id;
    assert.equal(stepOf(formWith({ shirt: { ...own.shirt, step: 'visit' } })), 'visit');
    const form = formWith(own);
    assert.equal(stepOf(form), 'more');
    assert.deepEqual(
      form.steps.slice(-2).map(({ id }) => id),
      ['more', 'consent'],
    );
    assert.equal(stepOf(formWith({ shirt: { ...own.shirt, step: 'guardian' } })), 'more');
  });

  const broken: readonly [what: string, questions: object, expected: string][] = [
    [
      'an unknown id',
      { nickname: { ask: true } },
      'nickname: is no question of the product; one of your own has a type and a label',
    ],
    ['a question without a label', { shirt: { ...own.shirt, label: ' ' } }, 'shirt: has no label'],
    [
      'a choice of one',
      { shirt: { ...own.shirt, options: own.shirt.options.slice(1) } },
      'shirt: needs two options or more, each with a code of its own',
    ],
    [
      'a choice with a code twice',
      { shirt: { ...own.shirt, options: [own.shirt.options[0], own.shirt.options[0]] } },
      'shirt: needs two options or more, each with a code of its own',
    ],
    [
      'a number whose least is above its most',
      { years: { type: 'number', label: 'Tahun', min: 9, max: 1 } },
      'years: its min is greater than its max',
    ],
    [
      'a text that nobody could answer',
      { note: { type: 'text', label: 'Catatan', max: 0 } },
      'note: its max must be 1 or more',
    ],
    [
      'an id that is no name',
      { 'a b': { type: 'text', label: 'A' } },
      'a b: an id is a letter, then up to 59 letters, digits, - or _',
    ],
    [
      'an id that every object has',
      { constructor: { type: 'text', label: 'A' } },
      'constructor: an id is a letter, then up to 59 letters, digits, - or _',
    ],
    [
      'hiding the name',
      { fullName: { ask: false } },
      'fullName: cannot be hidden: the form does not work without it',
    ],
    [
      'hiding every way of contact',
      { mobile: { ask: false }, email: { ask: false } },
      'email: cannot be hidden: the form does not work without it',
    ],
    [
      'a name that need not be given',
      { fullName: { required: false } },
      'fullName: must be answered: the form does not work without it',
    ],
    [
      'a box that must be ticked',
      { openToAny: { required: true } },
      'openToAny: cannot be required: to leave it is an answer',
    ],
    [
      'a consent hidden here',
      { 'consent.process': { ask: false } },
      'consent.process: a consent is set in fair.privacy.purposes',
    ],
  ];
  for (const [what, questions, expected] of broken)
    it(`is told of ${what}, and the rest works`, () => {
      assert.deepEqual(told({ ...questions, size: { type: 'text', label: 'Ukuran' } }), [
        `fair.registration.questions.${expected}`,
      ]);
      const form = formWith({ ...questions, size: { type: 'text', label: 'Ukuran' } });
      const answers = { ...niko, email: 'niko@contoh.id', size: '40' };
      assert.equal(valid(form, answers).data['size'], '40');
    });

  it('is told of a definition whose shape is wrong when the document is read', () => {
    const document = sampleDocument();
    Object.assign(document.fair.registration, {
      questions: { cap: 'S', size: { type: 'dropdown', label: 'Ukuran' }, ...own },
    });
    const { fair } = readFair(document);
    assert.ok(fair);
    const { warnings } = readRegistrationForm(fair);
    assert.deepEqual(
      warnings.map(({ where, done }) => `${where}: ${done}`),
      [
        'fair.registration.questions.cap: left out',
        'fair.registration.questions.size.type: taken as not stated',
        'fair.registration.questions.size: left out',
      ],
    );
  });

  it('cannot reach what every object has', () => {
    const document = sampleDocument();
    document.fair.registration.questions = JSON.parse(
      '{"__proto__": {"ask": false, "type": "text", "label": "x"}, "toString": {"ask": false}}',
    ) as object;
    const { form } = readRegistrationForm(fairOf(document));
    assert.deepEqual(wrong(form, niko), []);
    assert.equal(({} as Record<string, unknown>)['ask'], undefined);
  });
});
