import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesAsked } from '../../src/form/wire-schemas.ts';
import { fairOf, sampleDocument } from '../model/fair-documents.ts';
import { interest, niko, sample } from './forms.ts';

/** The sample with these rules of registration beside its own. */
function fairWith(rules: object) {
  const document = sampleDocument() as { fair: { registration: object } };
  Object.assign(document.fair.registration, rules);
  return fairOf(document);
}

describe('The files of a submission', () => {
  it('are the CV of a registration, by the fair’s rules', () => {
    const [cv, ...others] = filesAsked(sample, 'registration', niko);
    assert.deepEqual(others, []);
    assert.deepEqual(cv, {
      id: 'cv',
      most: 2_000_000,
      accept: ['pdf', 'docx', 'jpg', 'png'],
      required: false,
    });
  });

  it('are by the product’s rules where the fair gives none, and what it gives that is unknown is passed over', () => {
    const [usual] = filesAsked(fairWith({ cv: null }), 'registration', niko);
    assert.deepEqual([usual?.most, usual?.accept.length], [2_000_000, 4]);
    const [own] = filesAsked(
      fairWith({ cv: { maxBytes: 500_000, accept: ['pdf', 'wav'] } }),
      'registration',
      niko,
    );
    assert.deepEqual([own?.most, own?.accept], [500_000, ['pdf']]);
    const none = fairWith({ cv: { maxBytes: 500_000, accept: ['wav'] } });
    assert.deepEqual(filesAsked(none, 'registration', niko), []);
  });

  it('are needed where the organiser requires the CV, and none where it is hidden', () => {
    const rule = (setting: object) =>
      filesAsked(fairWith({ questions: { cv: setting } }), 'registration', niko);
    assert.equal(rule({ required: true })[0]?.required, true);
    assert.deepEqual(rule({ ask: false }), []);
  });

  it('are none of an interest', () => {
    assert.deepEqual(filesAsked(sample, 'interest', interest), []);
  });
});
