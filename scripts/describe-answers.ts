import { wireSchema } from '../src/form/check-value.ts';
import { interestForm } from '../src/form/interest-form.ts';
import type { Form, Option, Question } from '../src/form/question.ts';
import { registrationForm } from '../src/form/registration-form.ts';
import type { Fair } from '../src/model/fair.ts';
import { toJsonSchema, type JsonSchema } from './json-schema.ts';

const ofTheFair = (option: Option): boolean =>
  option.label !== undefined || option.day !== undefined || option.time !== undefined;

/** One answer as any fair takes it: codes that a fair gives are any text here. */
function answerSchema(question: Question): JsonSchema {
  const schema = toJsonSchema(wireSchema(question));
  if (!('options' in question) || !question.options.some(ofTheFair)) return schema;
  const code = { type: 'string', description: 'A code of the fair document.' };
  if (schema['type'] !== 'array') return question.kind === 'combobox' ? schema : code;
  const most = question.kind === 'choices' ? question.most : 1;
  return { type: 'array', items: code, ...(most === undefined ? {} : { maxItems: most }) };
}

function dataSchema(title: string, description: string, forms: readonly Form[]): JsonSchema {
  const questions = forms.flatMap(({ steps }) => steps.flatMap((step) => step.questions));
  const sent = questions.filter(({ kind, local }) => kind !== 'consent' && !local);
  const properties = Object.fromEntries(sent.map((question) => [question.id, answerSchema(question)]));
  return { title, description, type: 'object', properties, additionalProperties: {} };
}

const rules = (name: string): string =>
  `What is asked of whom, which codes there are and what rules hold between answers depends on the fair: ` +
  `${name}(fair) of jobfair-widgets/schema checks all of it.`;

/** The `data` of both forms, with every question that the sample fair leads to. */
export function describeAnswers(fair: Fair): Readonly<Record<'registration' | 'interest', JsonSchema>> {
  const interests = [null, ...fair.employers.map(({ id }) => id)].map((id) => interestForm(fair, id));
  return {
    registration: dataSchema('Data of a registration', rules('registrationSchema'), [registrationForm(fair)]),
    interest: dataSchema('Data of an interest', rules('interestSchema'), interests),
  };
}
