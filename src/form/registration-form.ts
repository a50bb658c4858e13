import type { Fair } from '../model/fair.ts';
import type { Warning } from '../model/message.ts';
import { organiseQuestions } from './organise-questions.ts';
import { formOf } from './plain-registration-form.ts';
import type { Form } from './question.ts';
import { registrationSteps } from './registration-questions.ts';

/** The registration of one fair, with what its organiser changed. */
export function registrationForm(fair: Fair): Form {
  return readRegistrationForm(fair).form;
}

/** The same, and which of the organiser's wishes could not be followed. */
export function readRegistrationForm(fair: Fair): { form: Form; warnings: readonly Warning[] } {
  const wishes = fair.details.registration?.questions ?? {};
  const { steps, warnings } = organiseQuestions(registrationSteps(fair), wishes);
  return { form: formOf(steps), warnings };
}
