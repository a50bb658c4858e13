import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedOfForm, isAnswered } from '../../src/form/apply-conditions.ts';
import { interestForm } from '../../src/form/interest-form.ts';
import { normaliseValue } from '../../src/form/normalise-value.ts';
import type { Form, Question } from '../../src/form/question.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import { derive, validateAnswers } from '../../src/form/validate-answers.ts';
import {
  interestSchema,
  registrationSchema,
  requiredConsents,
  statisticsSchema,
} from '../../src/form/wire-schemas.ts';
import type { Answers, AnswerValue } from '../../src/model/answers.ts';
import { chances } from './chances.ts';
import { interest, niko, readers, sample, valid, without } from './forms.ts';

const registration = registrationForm(sample);
const good = valid(registration, niko).data;

/** What the schema refuses, as `path: code`. */
function refused(schema: ReturnType<typeof registrationSchema>, data: unknown): string[] {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('The schema of a registration', () => {
  const schema = registrationSchema(sample);

  it('takes what the form sends', () => assert.deepEqual(refused(schema, good), []));
  it('takes members that it does not know', () =>
    assert.deepEqual(refused(schema, { ...good, extra: { a: 1 } }), []));

  const cases: readonly [title: string, data: unknown, first: string][] = [
    ['a missing name', without(good, 'fullName'), 'fullName: required'],
    ['a blank name', { ...good, fullName: '' }, 'fullName: required'],
    ['a long name', { ...good, fullName: 'A'.repeat(101) }, 'fullName: too_big'],
    ['a number that is not in E.164', { ...good, mobile: '0812-3456 789' }, 'mobile: invalid_format'],
    ['neither phone nor email', without(good, 'mobile'), 'mobile: one-of'],
    ['a person under 18 without a guardian', { ...good, adult: 'no' }, 'guardianName: required'],
    ['a province that is no code', { ...good, province: 'Bali' }, 'province: invalid_format'],
    ['a link that is none', { ...good, links: ['javascript:alert(1)'] }, 'links.0: invalid_format'],
    [
      'links beyond three',
      { ...good, links: ['a', 'b', 'c', 'd'].map((n) => `https://${n}.id`) },
      'links: too_big',
    ],
    ['a day twice', { ...good, days: ['2027-04-13', '2027-04-13'] }, 'days: custom'],
    ['a wave of another day', { ...good, wave: 'wave-14-1' }, 'wave: choice'],
    ['an unknown wave', { ...good, wave: 'wave-99' }, 'wave: invalid_value'],
    [
      'a code that is not in the list',
      { ...good, workForms: ['platform', 'x'] },
      'workForms.1: invalid_value',
    ],
    ['a list that is none', { ...good, days: '2027-04-13' }, 'days: invalid_type'],
  ];
  for (const [title, data, first] of cases) {
    it(`refuses ${title} and says where`, () =>
      assert.ok(refused(schema, data).includes(first), String(refused(schema, data))));
  }
  for (const data of [null, 'x', 1, []]) {
    it(`refuses ${JSON.stringify(data)} instead of answers`, () =>
      assert.ok(refused(schema, data).length > 0));
  }
});

describe('The schema of what is counted', () => {
  const schema = statisticsSchema(sample);
  it('takes an age group and a gender, both, one or none', () => {
    for (const data of [{ ageBand: '30_39', gender: 'f' }, { gender: 'skip' }, {}])
      assert.deepEqual(refused(schema, data), []);
  });
  it('refuses what is not in its lists', () => {
    assert.deepEqual(refused(schema, { ageBand: '30' }), ['ageBand: Invalid input']);
  });
});

describe('The schema of an interest', () => {
  const schema = interestSchema(sample);
  const sent = valid(interestForm(sample, 'emp-senandika'), interest).data;

  it('takes what the form sends', () => assert.deepEqual(refused(schema, sent), []));
  it('takes a reference instead of a contact', () => {
    assert.deepEqual(
      refused(schema, { ...without(sent, 'fullName', 'mobile'), registrationRef: 'JGTC-7F3K' }),
      [],
    );
  });
  it('refuses a vacancy of another employer', () => {
    assert.deepEqual(refused(schema, { ...sent, vacancyIds: ['vac-005'] }), ['vacancyIds.0: invalid_value']);
  });
  it('refuses two slots of one employer', () => {
    assert.deepEqual(refused(schema, { ...sent, slotIds: ['ses-10-03', 'ses-10-04'] }), ['slotIds: too_big']);
  });
  it('refuses an employer that is not at the fair', () => {
    assert.ok(refused(schema, { ...sent, employerId: 'emp-x' }).includes('employerId: invalid_value'));
  });
});

describe('What must be agreed to', () => {
  it('is the processing, to register', () =>
    assert.deepEqual(requiredConsents(sample, 'registration', good), ['process']));
  it('is a guardian’s word too, under 18', () => {
    assert.deepEqual(requiredConsents(sample, 'registration', { ...good, adult: 'no' }), [
      'guardian',
      'process',
    ]);
  });
  it('is the sharing, to show interest', () => {
    assert.deepEqual(requiredConsents(sample, 'interest', { employerId: 'emp-senandika' }), ['share']);
  });
});

const texts = [
  '',
  ' ',
  'Niko',
  "O'Brien",
  'a@b.id',
  '0812-3456 789',
  '12',
  'Sastra/Bahasa',
  'a, b',
  'x'.repeat(300),
];

function anyAnswer(question: Question, chance: () => number): AnswerValue {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  if (question.kind === 'box' || question.kind === 'consent') return chance() < 0.7;
  if (question.kind === 'file') return { name: 'cv.pdf', type: 'application/pdf', size: 1234 };
  if (question.kind === 'links') return [pick(texts) ?? '', pick(texts) ?? ''];
  if (!('options' in question) || question.kind === 'combobox') return pick(texts) ?? '';
  const codes = question.options.map(({ code }) => code);
  return question.kind === 'choices' ? codes.filter(() => chance() < 0.4) : (pick(codes) ?? '');
}

const anyAnswers = (form: Form, base: Answers, chance: () => number): Answers => {
  const questions = form.steps.flatMap((step) => step.questions).filter(() => chance() < 0.3);
  return {
    ...base,
    ...Object.fromEntries(questions.map((question) => [question.id, anyAnswer(question, chance)])),
  };
};

/** What would be sent if nothing were checked: the answers asked for, in the wire's form. */
function unchecked(form: Form, answers: Answers): Answers {
  const sent = askedOfForm(form, answers).filter(
    ({ kind, local, apart }) => !['consent', 'file'].includes(kind) && !local && !apart,
  );
  const data: Record<string, AnswerValue> = {};
  for (const question of sent) {
    const value = answers[question.id];
    const normal = value === undefined ? undefined : normaliseValue(question, value, readers);
    const wired = question.kind === 'derived' ? derive(question, data) : normal;
    if (wired !== undefined && isAnswered(wired)) data[question.id] = wired;
  }
  return data;
}

describe('The form and its schema', () => {
  const forms: readonly [
    name: string,
    form: Form,
    base: Answers,
    schema: ReturnType<typeof registrationSchema>,
  ][] = [
    ['registration', registration, niko, registrationSchema(sample)],
    ['interest', interestForm(sample, 'emp-senandika'), interest, interestSchema(sample)],
  ];
  for (const [name, form, base, schema] of forms)
    it(`agree on who may send a ${name}, for two thousand people`, () => {
      const chance = chances(20270413);
      let right = 0;
      for (let person = 0; person < 2000; person += 1) {
        // Another employer is another form.
        const answers = {
          ...anyAnswers(form, base, chance),
          ...(name === 'interest' ? { employerId: 'emp-senandika' } : {}),
        };
        const { valid: sent, problems = [] } = validateAnswers(form, answers, readers);
        if (sent) {
          right += 1;
          assert.deepEqual(sent.data, unchecked(form, answers));
        }
        // Places and consents are the endpoint's to judge apart from the answers, and statistics come apart.
        const judged = problems.filter(
          ({ question, message }) => message.key !== 'full' && !/^(consent|stats)\./.test(question ?? ''),
        );
        const found = refused(schema, unchecked(form, answers)).map((line) => line.split(/[.:]/)[0]);
        assert.equal(found.length === 0, judged.length === 0, JSON.stringify({ answers, found, judged }));
        // Whether one has registered is not sent: the wire finds wrong what is missing for either answer.
        if (name === 'registration')
          assert.deepEqual(new Set(found), new Set(judged.map(({ question }) => question)));
      }
      assert.ok(right > 100 && right < 1900, `${right} of 2000 were right: the choices try too little`);
    });
});
