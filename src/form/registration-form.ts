import type { Fair } from '../model/fair.ts';
import { dayIn, fairZone } from '../model/fair-zone.ts';
import type { Vocabularies } from '../model/vocabulary.ts';
import { placesLeft, type Wave } from '../model/wave.ts';
import { consentQuestions } from './consent-questions.ts';
import type { Condition, Form, Option, Question, Step } from './question.ts';

/**
 * The registration of one fair. A question whose options the fair does not give (an absent vocabulary, no waves)
 * is left out.
 */
export function registrationForm(fair: Fair): Form {
  const { vocabularies } = fair;
  const steps: Step[] = [
    { id: 'contact', questions: contact },
    { id: 'education', questions: education(vocabularies) },
    { id: 'work-now', questions: workNow },
    { id: 'wanted', questions: wanted(vocabularies) },
    { id: 'visit', questions: visit(fair) },
    { id: 'consent', questions: consentQuestions(fair, 'registration') },
  ];
  const answerable = keep(
    steps,
    (question) => !('options' in question) || question.kind === 'combobox' || question.options.length > 0,
  );
  const ids = new Set(answerable.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return {
    name: 'registration',
    // One that waits for the answer to a question left out is never asked.
    steps: keep(answerable, ({ when = [] }) => when.every(({ question, not }) => not || ids.has(question))),
    oneOf: [['mobile', 'email']],
  };
}

/** The steps with these questions alone, and no step without any. */
function keep(steps: readonly Step[], isKept: (question: Question) => boolean): Step[] {
  return steps
    .map((step) => ({ ...step, questions: step.questions.filter(isKept) }))
    .filter(({ questions }) => questions.length > 0);
}

const codes = (...list: string[]): Option[] => list.map((code) => ({ code }));

const contact: readonly Question[] = [
  { id: 'fullName', kind: 'text', most: 100, required: true, autocomplete: 'name' },
  { id: 'mobile', kind: 'tel', most: 32, autocomplete: 'tel' },
  { id: 'email', kind: 'email', most: 254, autocomplete: 'email' },
  { id: 'city', kind: 'combobox', options: [], most: 80, required: true, autocomplete: 'address-level2' },
  { id: 'adult', kind: 'choice', required: true, options: [{ code: 'yes' }, { code: 'no', refused: true }] },
];

function education(vocabularies: Vocabularies): readonly Question[] {
  const schooling: Condition = { question: 'education', is: ['none', 'sd', 'smp', 'sma'], not: true };
  const studied: Condition[] = [{ question: 'education' }, schooling];
  return [
    { id: 'education', kind: 'select', required: true, options: terms(vocabularies, 'education') },
    {
      id: 'field',
      kind: 'combobox',
      options: terms(vocabularies, 'fields').filter(({ code }) => code !== 'any'),
      most: 80,
      when: studied,
      required: true,
    },
  ];
}

const workNow: readonly Question[] = [
  { id: 'worked7d', kind: 'choice', required: true, options: codes('yes', 'no', 'away', 'skip') },
  {
    id: 'workForms',
    kind: 'choices',
    when: [{ question: 'worked7d', is: ['yes', 'away'] }],
    required: true,
    // Work by the task comes before work by the month: the order in which people at a fair look for theirs.
    options: codes(
      'platform',
      'freelance',
      'casual',
      'employee_contract',
      'employee_permanent',
      'business',
      'family',
      'apprentice',
    ),
  },
  {
    id: 'notWorking',
    kind: 'choice',
    when: [{ question: 'worked7d', is: ['no'] }],
    required: true,
    options: codes(
      'laid_off',
      'contract_ended',
      'first_job',
      'studying',
      'caring',
      'returning',
      'other',
      'skip',
    ),
  },
];

function wanted(vocabularies: Vocabularies): readonly Question[] {
  return [
    {
      id: 'contractGoal',
      kind: 'choice',
      required: true,
      options: codes('permanent_only', 'permanent_preferred', 'fixed_term_ok', 'any'),
    },
    {
      id: 'contractsAccepted',
      kind: 'choices',
      when: [{ question: 'contractGoal', is: ['permanent_preferred', 'fixed_term_ok', 'any'] }],
      options: terms(vocabularies, 'contract').filter(({ code }) => code !== 'pkwtt'),
    },
    { id: 'openToAny', kind: 'box' },
    {
      id: 'roles',
      kind: 'tags',
      most: 5,
      mostEach: 60,
      required: [{ question: 'openToAny', is: [true], not: true }],
    },
  ];
}

function visit(fair: Fair): readonly Question[] {
  const dates = fair.details.days.map(({ date }) => date);
  const waves = fair.details.registration?.waves ?? [];
  const dayOf = dayIn(fairZone(fair.details));
  return [
    { id: 'days', kind: 'choices', required: true, options: dates.map((day) => ({ code: day, day })) },
    {
      id: 'wave',
      kind: 'choice',
      required: true,
      when: [{ question: 'days' }],
      options: waves.map((wave) => waveOption(wave, dayOf(wave.start), dates)),
    },
  ];
}

/** A wave is offered on the first day that the person chose: they come to the gate once. */
function waveOption(wave: Wave, day: string, dates: readonly string[]): Option {
  const left = placesLeft(wave);
  return {
    code: wave.id,
    time: wave,
    ...(left === null ? {} : { left }),
    when: [
      { question: 'days', is: [day] },
      { question: 'days', is: dates.filter((date) => date < day), not: true },
    ],
  };
}

function terms(vocabularies: Vocabularies, name: string): Option[] {
  return (vocabularies[name] ?? []).map(({ code, label }) => ({ code, label }));
}
