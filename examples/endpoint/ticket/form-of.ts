import { askedOfForm, interestForm, registrationForm } from 'jobfair-widgets/schema';
import type { Answers, Fair, Form, Question } from 'jobfair-widgets/schema';
import type { KeptRecord } from '../storage/storage.ts';

/** The form that a record answers. */
export function formOf(record: KeptRecord, fair: Fair): Form {
  const { employerId } = record.data;
  return record.form === 'registration'
    ? registrationForm(fair)
    : interestForm(fair, typeof employerId === 'string' ? employerId : null, {
        employers: fair.employers,
        named: true,
      });
}

/** The answers of a record, with its files and the consents that stand now. */
export function answersOf(record: KeptRecord): Answers {
  const consents = record.consents
    .filter(({ given, withdrawnAt }) => given && !withdrawnAt)
    .map(({ purpose }) => [`consent.${purpose}`, true]);
  const files = record.files.map(({ field, name, type, size }) => [field, { name, type, size }]);
  const locals =
    record.form === 'interest' ? { registered: 'registrationRef' in record.data ? 'yes' : 'no' } : {};
  const others = Object.fromEntries([...consents, ...files]) as Answers;
  return { ...(record.data as Answers), ...locals, ...others };
}

/** Said with the record itself, or told by another answer: neither shown among the answers nor asked again. */
function isHidden({ kind, id, silent, local, apart }: Question): boolean {
  return kind === 'derived' || Boolean(silent ?? local ?? apart) || id === 'registrationRef';
}

/** The questions of each step that a person can see on their ticket's pages. */
export function shownSteps(
  form: Form,
  isShown: (question: Question) => boolean,
): { readonly id: string; readonly questions: readonly Question[] }[] {
  return form.steps
    .map(({ id, questions }) => ({
      id,
      questions: questions.filter((question) => !isHidden(question) && isShown(question)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/**
 * True of what can be corrected. A consent that stands is taken back on a page of its own; whether someone waits for a
 * place follows from the arrival time; who an interest is for is settled.
 */
export function isAskedAgain(question: Question, answers: Answers, form: KeptRecord['form']): boolean {
  if (question.kind === 'consent') return answers[question.id] !== true;
  if (question.id === 'waitingList') return false;
  // All of a registration is on one page without a script, with words that say for whom a question is meant.
  return (
    form === 'registration' ||
    (question.when ?? []).every(({ question: id, is = [] }) => is.some((code) => code === answers[id]))
  );
}

/** The steps with the questions that someone with these answers was asked. */
export function answeredSteps(form: Form, answers: Answers) {
  const asked = new Set(askedOfForm(form, answers));
  return shownSteps(form, (question) => asked.has(question));
}
