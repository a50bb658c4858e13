import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blank, put } from '../../src/form/filling.ts';
import { interestForm } from '../../src/form/interest-form.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import { requiredConsents } from '../../src/form/wire-schemas.ts';
import { fairOf, minimalDocument, sampleDocument, type FairDocument } from '../model/fair-documents.ts';
import { asked, interest, niko, offered, questionOf, sample, valid, without, wrong } from './forms.ts';

/** The sample after something was done to it. */
function fairAfter(change: (document: FairDocument) => void) {
  const document = sampleDocument();
  change(document);
  return fairOf(document);
}

describe('A fair with arrival times on its second day alone', () => {
  const form = registrationForm(
    fairAfter(({ fair: { registration } }) => {
      registration.waves = registration.waves.filter(({ id }) => String(id).startsWith('wave-14'));
    }),
  );

  it('asks for none of those who come on the first, and lets them go on', () => {
    const first = { ...without(niko, 'wave'), days: ['2027-04-13'] };
    assert.equal(asked(form, first).includes('wave'), false);
    assert.equal('wave' in valid(form, first).data, false);
  });

  it('asks for none of those who come on both: they come to the gate on the first', () => {
    const both = { ...without(niko, 'wave'), days: ['2027-04-13', '2027-04-14'] };
    assert.deepEqual(wrong(form, both), []);
  });

  it('asks those who come on the second', () => {
    assert.deepEqual(wrong(form, { ...without(niko, 'wave'), days: ['2027-04-14'] }), ['wave: required']);
  });
});

describe('A fair without arrival times', () => {
  it('asks for none', () => {
    const form = registrationForm(fairAfter(({ fair }) => (fair.registration.waves = [])));
    assert.deepEqual(wrong(form, without(niko, 'wave')), []);
  });
});

describe('A fair that states no limit for an arrival time', () => {
  it('lets everyone choose it', () => {
    const form = registrationForm(
      fairAfter(({ fair: { registration } }) => {
        for (const wave of registration.waves) wave['capacity'] = null;
      }),
    );
    assert.equal(offered(form, 'wave', niko).length, 6);
  });
});

describe('A purpose that is asked', () => {
  const withPurpose = (purpose: object) =>
    fairAfter(({ fair }) =>
      fair.privacy.purposes.push({
        id: 'extra',
        required: true,
        form: 'registration',
        text: 'Saya setuju.',
        ...purpose,
      }),
    );
  for (const when of ['constructor', '__proto__', 'toString', 'someday'])
    it(`when "${when}", which says nothing here, is asked of everyone`, () => {
      const fair = withPurpose({ when });
      assert.ok(asked(registrationForm(fair), niko).includes('consent.extra'));
      assert.deepEqual(requiredConsents(fair, 'registration', niko), ['process', 'extra']);
    });

  it('of minors is asked of nobody else', () => {
    const form = registrationForm(withPurpose({ when: 'minor' }));
    assert.equal(asked(form, niko).includes('consent.extra'), false);
    assert.ok(asked(form, { ...niko, adult: 'no' }).includes('consent.extra'));
  });
});

describe('A fair of a few lines', () => {
  const fair = fairOf(minimalDocument());

  it('registers someone with free text where it has no list', () => {
    const answers = {
      fullName: 'Niko',
      email: 'niko@contoh.id',
      city: 'Bogor',
      adult: 'yes',
      education: 'd3',
      field: 'Akuntansi',
      worked7d: 'skip',
      contractGoal: 'any',
      roles: 'admin',
      days: ['2027-05-19'],
      'consent.process': true,
    };
    const { data, consents } = valid(registrationForm(fair), answers);
    assert.deepEqual(data, { ...without(answers, 'consent.process'), roles: ['admin'] });
    assert.deepEqual(consents, { process: true });
  });

  it('takes an interest with a slot that has places', () => {
    const form = interestForm(fair, 'lentera');
    assert.deepEqual(offered(form, 'slotIds', {}), ['', 's1-1', 's1-2']);
    const answers = {
      ...interest,
      employerId: 'lentera',
      vacancyIds: ['v2'],
      slotIds: 's1-2',
    };
    assert.deepEqual(valid(form, answers).data['slotIds'], ['s1-2']);
  });
});

describe('An employer', () => {
  it('without vacancies is told that any that fits is welcome', () => {
    const fair = fairAfter((document) => {
      document.vacancies = document.vacancies.filter(({ employerId }) => employerId !== 'emp-senandika');
    });
    const form = interestForm(fair, 'emp-senandika');
    const answers = without(interest, 'vacancyIds');
    assert.equal(asked(form, answers).includes('vacancyIds'), false);
    assert.deepEqual(wrong(form, answers), ['anyVacancy: required']);
    assert.deepEqual(wrong(form, { ...answers, anyVacancy: true }), []);
  });

  it('without slots is asked for none', () => {
    const fair = fairAfter(({ sessions }) => sessions.forEach((session) => (session.slots = null)));
    const form = interestForm(fair, 'emp-senandika');
    assert.equal(asked(form, interest).includes('slotIds'), false);
    assert.equal('slotIds' in valid(form, interest).data, false);
  });

  it('that the page names and the fair does not know is asked for instead', () => {
    const form = interestForm(sample, null, { employers: sample.employers, named: true });
    assert.equal(questionOf(form, 'employerId').silent, undefined);
  });

  it('of another choice is agreed to anew, whatever the fair calls that consent', () => {
    const fair = fairAfter(({ fair: { privacy } }) => {
      for (const purpose of privacy.purposes) if (purpose['form'] === 'interest') purpose['id'] = 'bagikan';
    });
    const answers = { ...without(interest, 'consent.share'), 'consent.bagikan': true };
    const changed = put(
      { ...blank, answers },
      'employerId',
      'emp-bayanaka',
      interestForm(fair, 'emp-senandika'),
    );
    assert.equal('consent.bagikan' in changed.answers, false);
  });
});

describe('Vacancies that another widget names twice', () => {
  it('are wished for once', () => {
    const vacancyIds = ['vac-002', 'vac-001', 'vac-002'];
    const { data } = valid(interestForm(sample, 'emp-senandika'), { ...interest, vacancyIds });
    assert.deepEqual(data['vacancyIds'], ['vac-002', 'vac-001']);
  });
});
