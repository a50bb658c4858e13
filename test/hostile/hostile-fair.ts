import type { Question } from '../../src/form/question.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import { daysBetween, shiftDates } from '../../examples/endpoint/fair/shift-dates.ts';
import type { JsonObject } from '../../examples/endpoint/fair/json.ts';
import { fairOf, sampleDocument, type FairDocument } from '../model/fair-documents.ts';

const own = (type: string) => ({ type, label: `Pertanyaan ${type}`, step: 'contact' });

/** The sample with every question that can be asked, one of each kind of the organiser's own, and room for all; three weeks from now. */
export function hostileFair(): FairDocument {
  const document = sampleDocument();
  for (const wave of document.fair.registration.waves) Object.assign(wave, { capacity: null, booked: null });
  document.fair.registration['questions'] = {
    nik: { ask: true, purpose: 'Kartu AK/I' },
    postalCode: { ask: true, purpose: 'Peta peserta' },
    minSalary: { ask: true, purpose: 'Mencari yang cocok' },
    ownText: own('text'),
    ownLongText: own('long-text'),
    ownLink: own('link'),
    ownNumber: own('number'),
    ownDate: own('date'),
  };
  const [first] = document.fair.days;
  const wanted = new Date(Date.now() + 21 * 24 * 60 * 60_000).toISOString().slice(0, 10);
  return shiftDates(
    document as unknown as JsonObject,
    daysBetween(String(first?.['date']), wanted),
  ) as unknown as FairDocument;
}

const written: ReadonlySet<Question['kind']> = new Set([
  'text',
  'long-text',
  'email',
  'tel',
  'link',
  'links',
  'combobox',
  'tags',
  'number',
  'date',
]);

/** Every question of the registration that is answered by writing. */
export function writtenQuestions(document: FairDocument): readonly Question[] {
  return registrationForm(fairOf(document))
    .steps.flatMap(({ questions }) => questions)
    .filter(({ kind }) => written.has(kind));
}
