import type { Fair } from '../model/fair.ts';
import { membersOf } from '../model/read-part.ts';
import { keepQuestions } from './keep-questions.ts';
import type { Form, Question, Step } from './question.ts';
import { registrationSteps } from './registration-questions.ts';

/** Asked only where the organiser wants it and says why. */
export const offByDefault: ReadonlySet<string> = new Set(['nik', 'postalCode', 'minSalary']);

/** Whether the organiser wants anything else than what is asked anyway. */
export function hasWishes({ details }: Fair): boolean {
  const settings = Object.entries(details.registration?.questions ?? {});
  return settings.some(([id, setting]) => !offByDefault.has(id) || membersOf(setting)['ask'] !== false);
}

/** The registration of a fair whose organiser changes nothing. */
export function plainRegistrationForm(fair: Fair): Form {
  return formOf(keepQuestions(registrationSteps(fair), ({ id }) => !offByDefault.has(id)));
}

/** The form of these steps. A question whose options the fair does not give (an absent vocabulary, no waves) is left out. */
export function formOf(steps: readonly Step[]): Form {
  const answerable = keepQuestions(
    steps,
    (question) => !('options' in question) || question.kind === 'combobox' || question.options.length > 0,
  );
  const ids = new Set(answerable.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return {
    name: 'registration',
    // One that waits for the answer to a question left out is never asked.
    steps: keepQuestions(answerable, (question) => needed(question).every((id) => ids.has(id))),
    oneOf: [['mobile', 'email'].filter((id) => ids.has(id))],
  };
}

function needed(question: Question): readonly string[] {
  const when = (question.when ?? []).flatMap((condition) => (condition.not ? [] : [condition.question]));
  return question.kind === 'derived' ? [...when, question.from] : when;
}
