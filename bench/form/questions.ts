import { readFileSync } from 'node:fs';
import { FormWords } from '../../src/components/form/form-words.ts';
import { isRequired, offeredOptions } from '../../src/form/apply-conditions.ts';
import { blank, questionsInSight, stepsAsked } from '../../src/form/filling.ts';
import type { Question } from '../../src/form/question.ts';
import { registrationForm } from '../../src/form/registration-form.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { fairZone } from '../../src/model/fair-zone.ts';
import { readFair } from '../../src/model/read-fair.ts';

/** How a question is answered, in words that every form library knows. */
export type Kind =
  | 'text'
  | 'email'
  | 'tel'
  | 'url'
  | 'number'
  | 'date'
  | 'file'
  | 'long-text'
  | 'list'
  | 'one'
  | 'several'
  | 'box';

export interface Field {
  readonly name: string;
  readonly kind: Kind;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  /** What can be chosen; for a line of text, what is suggested. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What every contender draws. */
export interface Questionnaire {
  readonly title: string;
  readonly send: string;
  readonly choose: string;
  readonly sections: readonly { readonly title: string; readonly fields: readonly Field[] }[];
}

const kinds: Readonly<Record<Exclude<Question['kind'], 'derived'>, Kind>> = {
  text: 'text',
  'long-text': 'long-text',
  email: 'email',
  tel: 'tel',
  link: 'url',
  links: 'url',
  number: 'number',
  date: 'date',
  file: 'file',
  combobox: 'text',
  tags: 'text',
  choice: 'one',
  select: 'list',
  choices: 'several',
  box: 'box',
  consent: 'box',
};

/** Ends the form in every contender, so that the last field is of one kind everywhere: an organiser's own question. */
const lastQuestion = {
  step: 'consent',
  type: 'long-text',
  label: { id: 'Catatan untuk panitia', en: 'Notes for the organiser' },
};

interface Sample {
  readonly fair: { readonly registration: { readonly questions: object } };
  readonly vocabularies: unknown;
}

/** The head of the sample fair: all that a registration needs, without booths, employers and sessions. */
export function fairCore(): Sample {
  const sample = readFileSync(new URL('../../examples/fair.json', import.meta.url), 'utf8');
  const { fair, vocabularies } = JSON.parse(sample) as Sample;
  const { registration } = fair;
  const questions = { ...registration.questions, notes: lastQuestion };
  return { fair: { ...fair, registration: { ...registration, questions } }, vocabularies };
}

/** What the registration asks of someone who has answered nothing yet, with `layout="single"`, in Indonesian. */
export async function registrationQuestions(): Promise<Questionnaire> {
  const { fair } = readFair(fairCore());
  if (!fair) throw new Error('examples/fair.json cannot be read.');
  const words = new FormWords(
    await loadWords('id', ['shared', 'form', 'registration', 'registration-later']),
    'registration',
    fairZone(fair.details),
  );
  const form = registrationForm(fair);
  return {
    title: words.say('title'),
    send: words.say('send'),
    choose: words.say('choose'),
    sections: stepsAsked(form, {}).map((step) => ({
      title: words.say(`step.${form.steps[step]?.id}`),
      fields: questionsInSight({ ...blank, step }, form).map((question) => fieldOf(question, words)),
    })),
  };
}

function fieldOf(question: Question, words: FormWords): Field {
  if (question.kind === 'derived') throw new Error(`${question.id} is derived, and was taken for shown.`);
  const options = 'options' in question ? offeredOptions(question, {}) : [];
  return {
    name: question.id,
    kind: kinds[question.kind],
    label: words.label(question),
    hint: words.hint(question).text,
    required: isRequired(question, {}),
    options: options.map((option) => ({ value: option.code, label: words.option(question, option) })),
  };
}

const typed: readonly Kind[] = ['text', 'email', 'tel', 'url', 'long-text'];

/** The first and the last question that are answered by typing. */
export function typedFields({ sections }: Questionnaire): { readonly first: Field; readonly last: Field } {
  const fields = sections.flatMap((section) => section.fields).filter(({ kind }) => typed.includes(kind));
  const [first] = fields;
  const last = fields.at(-1);
  if (!first || !last) throw new Error('The registration asks nothing that is typed.');
  return { first, last };
}
