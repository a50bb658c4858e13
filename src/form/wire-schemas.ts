import * as z from 'zod/mini';
import type { Answers, AnswerValue } from '../model/answers.ts';
import type { Fair } from '../model/fair.ts';
import type { FormName } from '../model/submission.ts';
import { askedOfForm, isAnswered, isRequired } from './apply-conditions.ts';
import { checkOffer } from './check-offer.ts';
import { wireSchema } from './check-value.ts';
import { interestForm } from './interest-form.ts';
import type { FileQuestion, Form, Question } from './question.ts';
import { registrationForm } from './registration-form.ts';

/** The `data` of a registration for this fair, as the widget sends it: the same rules, on either side of the wire. */
export function registrationSchema(fair: Fair) {
  return dataSchema(() => registrationForm(fair));
}

/** The `data` of an interest for this fair; which vacancies and slots count depends on its `employerId`. */
export function interestSchema(fair: Fair) {
  return dataSchema((data) => interestFormFor(fair, data));
}

function interestFormFor(fair: Fair, { employerId }: Answers): Form {
  return interestForm(fair, typeof employerId === 'string' ? employerId : null);
}

/** The `data` of a submission of form `statistics`: what may be counted without a name. */
export function statisticsSchema(fair: Fair) {
  const members = registrationForm(fair)
    .steps.flatMap((step) => step.questions)
    .filter(({ apart }) => apart)
    .map((question) => [question.id.replace(/^.*\./, ''), z.optional(wireSchema(question))]);
  return z.looseObject(Object.fromEntries(members) as Record<string, z.ZodMiniType>);
}

/** The files that belong to these data: each question's `id`, what it takes, and whether it must be answered. */
export function filesAsked(
  fair: Fair,
  name: FormName,
  data: Answers,
): readonly (Pick<FileQuestion, 'id' | 'most' | 'accept'> & { readonly required: boolean })[] {
  const form = name === 'registration' ? registrationForm(fair) : interestFormFor(fair, data);
  const answers = withLocalAnswers(form, data);
  return askedOfForm(form, answers).flatMap((question) => {
    if (question.kind !== 'file') return [];
    const { id, most, accept } = question;
    return [{ id, most, accept, required: isRequired(question, answers) }];
  });
}

/** The purposes of the notice that must be agreed to before these data may be stored. */
export function requiredConsents(fair: Fair, name: FormName, data: Answers): readonly string[] {
  const form = name === 'registration' ? registrationForm(fair) : interestFormFor(fair, data);
  return askedOfForm(form, data).flatMap((question) =>
    question.kind === 'consent' && isRequired(question, data) ? [question.purpose] : [],
  );
}

function dataSchema(formFor: (data: Answers) => Form) {
  return z.looseObject({}).check((context) => {
    const data = context.value as Answers;
    const form = formFor(data);
    const report = (path: PropertyKey[], code: string) =>
      context.issues.push({ code: 'custom', path, params: { code }, message: code, input: data });
    const answers = withLocalAnswers(form, data);
    const asked = new Set(askedOfForm(form, answers));
    for (const question of form.steps.flatMap((step) => step.questions).filter(isSent)) {
      const value = data[question.id];
      if (!isAnswered(value) && asked.has(question) && isRequired(question, answers))
        report([question.id], 'required');
      if (value === undefined) continue;
      const { error } = z.safeParse(wireSchema(question), value);
      for (const issue of error?.issues ?? []) report([question.id, ...issue.path], issue.code);
      const fault = !error && asked.has(question) ? checkOffer(question, value, answers) : null;
      // How many places are left is known when the record is written, not from the document.
      if (fault && fault !== 'full') report([question.id], fault);
    }
    for (const group of form.oneOf) {
      const [first] = group;
      const applies = [...asked].some(({ id }) => id === first);
      if (first && applies && !group.some((id) => isAnswered(data[id]))) report([first], 'one-of');
    }
  });
}

const isSent = (question: Question) =>
  question.kind !== 'consent' && question.kind !== 'file' && !question.local && !question.apart;

/** A question that serves the form alone is answered by what was sent: whoever gave a reference is registered. */
function withLocalAnswers(form: Form, data: Answers): Answers {
  const locals: Record<string, AnswerValue> = {};
  if (form.name === 'interest') locals['registered'] = isAnswered(data['registrationRef']) ? 'yes' : 'no';
  return { ...data, ...locals };
}
