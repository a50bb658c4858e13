import type { Fair } from '../model/fair.ts';
import type { Purpose } from '../model/privacy.ts';
import type { FormName } from '../model/submission.ts';
import type { Condition, ConsentQuestion } from './question.ts';

/** A box for each purpose of the fair's notice that belongs to this form, in the notice's order. */
export function consentQuestions(fair: Fair, form: FormName): readonly ConsentQuestion[] {
  const purposes = fair.details.privacy?.purposes ?? [];
  return purposes.filter((purpose) => purpose.form === form).map(consentQuestion);
}

function consentQuestion(purpose: Purpose): ConsentQuestion {
  const when = purpose.when ? conditions.get(purpose.when) : undefined;
  return {
    id: `consent.${purpose.id}`,
    kind: 'consent',
    purpose: purpose.id,
    text: purpose.text,
    ...(when ? { when } : {}),
    ...(purpose.required ? { required: true } : {}),
  };
}

/** What a purpose's `when` means: `disability` was stated, the person is a minor. */
const conditions = new Map<string, readonly Condition[]>([
  ['disability', [{ question: 'disability', is: ['skip'], not: true }, { question: 'disability' }]],
  ['minor', [{ question: 'adult', is: ['no'] }]],
]);
