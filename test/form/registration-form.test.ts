import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registrationForm } from '../../src/form/registration-form.ts';
import { fairOf, minimalDocument, sampleDocument } from '../model/fair-documents.ts';
import { asked, niko, offered, sample, valid, without, wrong } from './forms.ts';

const form = registrationForm(sample);

describe('The registration', () => {
  it('is done with thirteen answers by someone who works on platforms and takes any role', () => {
    assert.equal(Object.keys(niko).length, 13);
    assert.deepEqual(valid(form, niko).data, {
      ...without(niko, 'consent.process'),
      mobile: '+628123456789',
      city: '31.73',
      province: '31',
      field: 'sas',
    });
  });

  it('records every consent that was asked, the refused ones too', () => {
    assert.deepEqual(valid(form, niko).consents, { process: true, statistics: false, 'follow-up': false });
  });

  it('asks for nothing that tells age', () => {
    const sent = form.steps.flatMap(({ questions }) => questions.filter(({ apart }) => !apart));
    assert.deepEqual(
      sent.map(({ id }) => id).filter((id) => /birth|age|born|year|nik/i.test(id)),
      [],
    );
  });

  for (const id of Object.keys(niko).filter((key) => key !== 'openToAny')) {
    it(`does not go on without ${id}`, () => {
      const expected = id === 'mobile' ? 'one-of' : 'required';
      assert.ok(wrong(form, without(niko, id)).includes(`${id}: ${expected}`));
    });
  }

  const conditions: readonly [title: string, id: string, answers: typeof niko, isAsked: boolean][] = [
    ['asks no field of study of someone from a general school', 'field', { education: 'sma' }, false],
    ['asks no field of study of someone without schooling', 'field', { education: 'none' }, false],
    ['asks the field of study of someone from a vocational school', 'field', { education: 'smk' }, true],
    ['asks no field of study before the education is known', 'field', {}, false],
    ['asks the form of work of someone who works', 'workForms', { worked7d: 'yes' }, true],
    ['asks the form of work of someone who is away from work', 'workForms', { worked7d: 'away' }, true],
    ['asks no form of work of someone who would rather not say', 'workForms', { worked7d: 'skip' }, false],
    ['asks the situation of someone who does not work', 'notWorking', { worked7d: 'no' }, true],
    ['asks no situation of someone who works', 'notWorking', { worked7d: 'yes' }, false],
    [
      'asks no other contracts of someone who wants permanent work only',
      'contractsAccepted',
      { contractGoal: 'permanent_only' },
      false,
    ],
    [
      'asks other contracts of someone who takes anything',
      'contractsAccepted',
      { contractGoal: 'any' },
      true,
    ],
    ['asks no arrival time before a day is chosen', 'wave', {}, false],
  ];
  for (const [title, id, answers, isAsked] of conditions) {
    it(title, () => assert.equal(asked(form, answers).includes(id), isAsked));
  }

  it('asks for a role unless any is welcome', () => {
    assert.deepEqual(wrong(form, without(niko, 'openToAny')), ['roles: required']);
    assert.deepEqual(wrong(form, { ...niko, openToAny: false, roles: 'analis data, admin' }), []);
  });

  it('asks the guardian of someone under 18, and nothing of a guardian else', () => {
    const minor = { ...niko, adult: 'no' };
    assert.deepEqual(wrong(form, minor), [
      'guardianName: required',
      'guardianRelation: required',
      'guardianContact: required',
      'consent.guardian: required',
    ]);
    const guarded = {
      ...minor,
      guardianName: 'Sri',
      guardianRelation: 'parent',
      guardianContact: '0812 3456 7890',
      'consent.guardian': true,
    };
    assert.equal(valid(form, guarded).data['guardianContact'], '+6281234567890');
    assert.equal(
      valid(form, { ...guarded, guardianContact: 'sri@contoh.id' }).data['guardianContact'],
      'sri@contoh.id',
    );
    assert.deepEqual(wrong(form, { ...guarded, guardianContact: 'Sri' }), ['guardianContact: contact']);
    assert.ok(!Object.keys(valid(form, { ...guarded, adult: 'yes' }).data).some((id) => /guardian/.test(id)));
  });

  it('cannot take someone under 18 where the notice has no purpose for a guardian to agree to', () => {
    const document = sampleDocument();
    document.fair.privacy.purposes = document.fair.privacy.purposes.filter(({ id }) => id !== 'guardian');
    const unguarded = registrationForm(fairOf(document));
    assert.ok(wrong(unguarded, { ...niko, adult: 'no' }).includes('adult: refused'));
  });

  it('sends the province of a city of the list, and none of a text of one’s own', () => {
    assert.equal(valid(form, { ...niko, city: '31.73' }).data['province'], '31');
    assert.equal('province' in valid(form, { ...niko, city: 'Kota Kenangan 12' }).data, false);
  });

  it('keeps what is for statistics apart, and only with that consent', () => {
    const counted = { ...niko, 'consent.statistics': true, 'stats.ageBand': '30_39', 'stats.gender': 'm' };
    const { data, apart } = valid(form, counted);
    assert.deepEqual(apart, { ageBand: '30_39', gender: 'm' });
    assert.ok(!Object.keys(data).some((id) => /stats|age|gender/i.test(id)));
    assert.deepEqual(valid(form, { ...counted, 'consent.statistics': false }).apart, {});
  });

  it('asks at most six things at a time of an adult', () => {
    const most = form.steps.map(({ id, questions }) => {
      const shown = questions.filter(({ silent }) => !silent).map((question) => question.id);
      // One of two is asked of each person.
      return `${id}: ${shown.filter((name) => name !== 'notWorking').length}`;
    });
    assert.ok(
      most.every((line) => Number(line.split(': ')[1]) <= 6),
      most.join(', '),
    );
  });

  it('asks a fair elsewhere for no Indonesian card, form of work or regency', () => {
    const document = sampleDocument();
    document.fair.timeZone = 'Asia/Singapore';
    Object.assign(document.fair, { venue: { name: 'Hall', address: { country: 'SG' } } });
    const ids = registrationForm(fairOf(document)).steps.flatMap(({ questions }) =>
      questions.map(({ id }) => id),
    );
    assert.deepEqual(
      ids.filter((id) => ['nik', 'ak1', 'postalCode', 'province', 'workForms'].includes(id)),
      [],
    );
  });

  it('offers the arrival times of the first chosen day that have places left', () => {
    const first = offered(form, 'wave', { days: ['2027-04-14', '2027-04-13'] });
    assert.deepEqual(first, ['wave-13-3', 'wave-13-4', 'wave-13-5', 'wave-13-6']);
    const second = offered(form, 'wave', { days: ['2027-04-14'] });
    assert.ok(second.every((code) => code.startsWith('wave-14')) && second.length === 5);
  });

  it('does not take an arrival time of another day, or a full one', () => {
    assert.deepEqual(wrong(form, { ...niko, wave: 'wave-14-1' }), ['wave: choice']);
    assert.deepEqual(wrong(form, { ...niko, wave: 'wave-13-1' }), ['wave: full']);
  });

  it('does not send what no longer applies, and has it again when it does', () => {
    const changed = { ...niko, education: 'sma' };
    assert.equal('field' in valid(form, changed).data, false);
    assert.equal(valid(form, { ...changed, education: 's1' }).data['field'], 'sas');
  });

  it('takes a wave for the day that the fair’s clocks show, also where it is written in another offset', () => {
    const document = sampleDocument();
    const [wave] = document.fair.registration.waves;
    if (wave)
      Object.assign(wave, {
        start: '2027-04-12T20:00:00-06:00',
        end: '2027-04-12T20:50:00-06:00',
        booked: 0,
      });
    assert.ok(
      offered(registrationForm(fairOf(document)), 'wave', { days: ['2027-04-13'] }).includes('wave-13-1'),
    );
  });

  it('runs on the smallest fair, and leaves out what that has no options for', () => {
    const small = registrationForm(fairOf(minimalDocument()));
    const ids = small.steps.flatMap(({ questions }) => questions.map(({ id }) => id));
    assert.ok(ids.includes('fullName') && ids.includes('consent.process'));
    for (const question of small.steps.flatMap(({ questions }) => questions)) {
      if ('options' in question && question.kind !== 'combobox')
        assert.ok(question.options.length > 0, question.id);
    }
  });
});
