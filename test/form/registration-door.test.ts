import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offerWaitingList } from '../../src/form/offer-waiting-list.ts';
import { registrationDoor } from '../../src/form/registration-door.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import { registrationSchema } from '../../src/form/wire-schemas.ts';
import { fairOf, sampleDocument, type FairDocument } from '../model/fair-documents.ts';
import { asked, niko, valid, without, wrong } from './forms.ts';

function fairAfter(change: (rules: FairDocument['fair']['registration']) => void) {
  const document = sampleDocument();
  change(document.fair.registration);
  return fairOf(document);
}
const fill = (rules: FairDocument['fair']['registration']) =>
  rules.waves.forEach((wave) => (wave['booked'] = wave['capacity']));

describe('The door of a registration', () => {
  const opens = '2026-10-01T08:00:00+07:00';
  const closes = '2027-04-14T14:00:00+07:00';
  const cases: readonly [at: string, door: object][] = [
    ['2026-10-01T07:59:59+07:00', { name: 'early', at: opens }],
    ['2026-10-01T01:00:00Z', { name: 'open' }],
    ['2027-04-14T13:59:59+07:00', { name: 'open' }],
    ['2027-04-14T07:00:00Z', { name: 'closed', at: closes }],
  ];
  const fair = fairOf(sampleDocument());
  for (const [at, door] of cases)
    it(`is ${JSON.stringify(door)} at ${at}`, () =>
      assert.deepEqual(registrationDoor(fair, registrationForm(fair), Date.parse(at)), door));

  const now = Date.parse('2026-11-25T09:00:00+07:00');
  it('is full when every arrival time is taken', () => {
    const full = fairAfter(fill);
    assert.deepEqual(registrationDoor(full, registrationForm(full), now), { name: 'full' });
  });

  it('is open to those who wait, where the fair has a waiting list', () => {
    const full = fairAfter((rules) => {
      fill(rules);
      Object.assign(rules, { waitingList: true });
    });
    assert.deepEqual(registrationDoor(full, registrationForm(full), now), { name: 'waiting' });
  });

  it('is open where no times are stated', () => {
    const always = fairAfter((rules) => Object.assign(rules, { opens: null, closes: null }));
    assert.deepEqual(registrationDoor(always, registrationForm(always), 0), { name: 'open' });
  });
});

describe('A waiting list', () => {
  const some = fairAfter((rules) => Object.assign(rules, { waitingList: true }));
  const full = fairAfter((rules) => {
    fill(rules);
    Object.assign(rules, { waitingList: true });
  });

  it('is not offered as long as an arrival time has room', () => {
    const form = offerWaitingList(registrationForm(some));
    assert.equal(asked(form, niko).includes('waitingList'), false);
    assert.ok(asked(form, niko).includes('wave'));
  });

  it('stands in the place of the arrival times when all are taken, and must be wished for', () => {
    const form = offerWaitingList(registrationForm(full));
    assert.equal(asked(form, niko).includes('wave'), false);
    assert.deepEqual(wrong(form, niko), ['waitingList: required']);
    const { data } = valid(form, { ...niko, waitingList: true });
    assert.equal(data['waitingList'], true);
    assert.equal('wave' in data, false);
    assert.equal(registrationSchema(full).safeParse(data).success, true);
  });

  it('is nothing that a fair without one takes', () => {
    const none = fairAfter(fill);
    const data = {
      ...without(valid(registrationForm(fairOf(sampleDocument())), niko).data, 'wave'),
      waitingList: true,
    };
    assert.equal(registrationSchema(none).safeParse(data).success, false);
  });
});
