import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blank, put } from '../../src/form/filling.ts';
import { interestForm } from '../../src/form/interest-form.ts';
import { asked, interest, offered, questionOf, sample, valid, without, wrong } from './forms.ts';

const form = interestForm(sample, 'emp-senandika');

describe('The interest form', () => {
  it('asks only for the employer before one is chosen', () => {
    assert.deepEqual(asked(interestForm(sample, null), {}), ['employerId']);
  });

  it('sends the vacancies in the order of wish, the slot as a list, and the consent beside them', () => {
    const { data, consents } = valid(form, interest);
    assert.deepEqual(data, {
      ...without(interest, 'registered', 'consent.share'),
      mobile: '+628123456789',
      slotIds: ['ses-10-03'],
    });
    assert.deepEqual(consents, { share: true });
  });

  it('offers the vacancies and the slots of that employer alone', () => {
    assert.deepEqual(offered(form, 'vacancyIds', interest), ['vac-001', 'vac-002', 'vac-003', 'vac-004']);
    assert.ok(offered(form, 'slotIds', interest).every((code) => code === '' || /^ses-(10|25)-/.test(code)));
  });

  const cases: readonly [title: string, answers: typeof interest, problems: string[]][] = [
    ['wants a vacancy or any that fits', without(interest, 'vacancyIds'), ['vacancyIds: required']],
    ['takes any that fits', { ...without(interest, 'vacancyIds'), anyVacancy: true }, []],
    [
      'takes three vacancies at most',
      { ...interest, vacancyIds: ['vac-001', 'vac-002', 'vac-003', 'vac-004'] },
      ['vacancyIds: too-many'],
    ],
    [
      'takes no vacancy of another employer',
      { ...interest, vacancyIds: ['vac-005'] },
      ['vacancyIds: choice'],
    ],
    ['takes no full slot', { ...interest, slotIds: 'ses-10-01' }, ['slotIds: full']],
    ['goes on without a slot', { ...interest, slotIds: '' }, []],
    ['does not go on without consent', without(interest, 'consent.share'), ['consent.share: required']],
    ['wants the contact of someone who has not registered', without(interest, 'mobile'), ['mobile: one-of']],
    [
      'wants only the reference of someone who has',
      { ...without(interest, 'fullName', 'mobile'), registered: 'yes', registrationRef: 'JGTC-7F3K' },
      [],
    ],
    [
      'wants the reference of someone who says they have one',
      { ...interest, registered: 'yes' },
      ['registrationRef: required'],
    ],
  ];
  for (const [title, answers, problems] of cases) {
    it(title, () => assert.deepEqual(wrong(form, answers), problems));
  }

  it('does not send the contact that was typed before the reference', () => {
    const { data } = valid(form, { ...interest, registered: 'yes', registrationRef: 'JGTC-7F3K' });
    assert.deepEqual(Object.keys(data).sort(), ['employerId', 'registrationRef', 'slotIds', 'vacancyIds']);
  });

  it('forgets what was said to one employer when another is chosen, and keeps what was said of oneself', () => {
    const { answers } = put({ ...blank, answers: interest }, 'employerId', 'emp-bayanaka', form);
    assert.deepEqual(Object.keys(answers).sort(), ['employerId', 'fullName', 'mobile', 'registered']);
  });

  it('forgets nothing when the same employer is chosen again', () => {
    const { answers } = put({ ...blank, answers: interest }, 'employerId', 'emp-senandika', form);
    assert.deepEqual(answers, interest);
  });

  it('offers the employers in the order given', () => {
    const employers = [...sample.employers].reverse();
    assert.deepEqual(
      offered(interestForm(sample, null, { employers }), 'employerId', {}),
      employers.map(({ id }) => id),
    );
  });

  it('does not show the employer that the page names, and sends it', () => {
    const named = interestForm(sample, 'emp-senandika', { employers: sample.employers, named: true });
    assert.equal(questionOf(named, 'employerId').silent, true);
    assert.equal(valid(named, interest).data['employerId'], 'emp-senandika');
  });
});
