import type { Fair } from '../model/fair.ts';
import type { Warning } from '../model/message.ts';
import { keepQuestions } from './keep-questions.ts';
import { organiseQuestions } from './organise-questions.ts';
import type { Form, Question } from './question.ts';
import { registrationSteps } from './registration-questions.ts';

/**
 * The registration of one fair, with what its organiser changed. A question whose options the fair does not give (an
 * absent vocabulary, no waves) is left out.
 */
export function registrationForm(fair: Fair): Form {
  return readRegistrationForm(fair).form;
}

/** The same, and which of the organiser's wishes could not be followed. */
export function readRegistrationForm(fair: Fair): { form: Form; warnings: readonly Warning[] } {
  const { steps, warnings } = organiseQuestions(
    registrationSteps(fair),
    fair.details.registration?.questions ?? {},
  );
  const answerable = keepQuestions(
    steps,
    (question) => !('options' in question) || question.kind === 'combobox' || question.options.length > 0,
  );
  const ids = new Set(answerable.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const form: Form = {
    name: 'registration',
    // One that waits for the answer to a question left out is never asked.
    steps: keepQuestions(answerable, (question) => needed(question).every((id) => ids.has(id))),
    oneOf: [['mobile', 'email'].filter((id) => ids.has(id))],
  };
  return { form, warnings };
}

function needed(question: Question): readonly string[] {
  const when = (question.when ?? []).flatMap((condition) => (condition.not ? [] : [condition.question]));
  return question.kind === 'derived' ? [...when, question.from] : when;
}
