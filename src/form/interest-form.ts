import type { Employer } from '../model/employer.ts';
import type { Fair } from '../model/fair.ts';
import { placesLeft } from '../model/wave.ts';
import { consentQuestions } from './consent-questions.ts';
import type { Form, Option, Question, Step } from './question.ts';

export interface EmployerOffer {
  /** In the order of the offer: those a person starred come first. */
  readonly employers: readonly Employer[];
  /** The page names the employer, so the person is not asked. */
  readonly named?: boolean;
}

/** The interest form for one employer; before one is chosen, the question of which. */
export function interestForm(fair: Fair, employerId: string | null, offer: EmployerOffer = fair): Form {
  const consents = consentQuestions(fair, 'interest');
  const ofEmployer = ['vacancyIds', 'anyVacancy', 'slotIds', ...consents.map(({ id }) => id)];
  const steps: Step[] = [
    { id: 'choose', questions: choose(fair, employerId, offer, ofEmployer) },
    // Nothing is asked, and nothing agreed to, before it is known whom it is for.
    { id: 'about', questions: employerId ? about : [] },
    { id: 'time', questions: time(fair, employerId) },
    { id: 'share', questions: employerId ? consents : [] },
  ];
  return {
    name: 'interest',
    steps: steps.filter((step) => step.questions.length > 0),
    oneOf: [['mobile', 'email']],
  };
}

function choose(
  fair: Fair,
  employerId: string | null,
  { employers, named }: EmployerOffer,
  ofEmployer: readonly string[],
): readonly Question[] {
  const vacancies = fair.vacancies.filter((vacancy) => vacancy.employerId === employerId);
  const which: Question = {
    id: 'employerId',
    kind: 'select',
    required: true,
    clears: ofEmployer,
    ...(named && employerId ? { silent: true } : {}),
    options: employers.map(({ id, name }) => ({ code: id, label: name })),
  };
  if (!employerId) return [which];
  const any: Question = {
    id: 'anyVacancy',
    kind: 'box',
    ...(vacancies.length > 0 ? {} : { required: true }),
  };
  if (vacancies.length === 0) return [which, any];
  return [
    which,
    {
      id: 'vacancyIds',
      kind: 'choices',
      ranked: true,
      most: 3,
      required: [{ question: 'anyVacancy', is: [true], not: true }],
      options: vacancies.map(({ id, title }) => ({ code: id, label: title })),
    },
    any,
  ];
}

const registered = [{ question: 'registered', is: ['yes'] }];
const notRegistered = [{ question: 'registered', is: ['no'] }];

const about: readonly Question[] = [
  {
    id: 'registered',
    kind: 'choice',
    local: true,
    required: true,
    options: [{ code: 'yes' }, { code: 'no' }],
  },
  { id: 'registrationRef', kind: 'text', most: 200, when: registered, required: true },
  { id: 'fullName', kind: 'text', most: 100, when: notRegistered, required: true, autocomplete: 'name' },
  { id: 'mobile', kind: 'tel', most: 32, when: notRegistered, autocomplete: 'tel' },
  { id: 'email', kind: 'email', most: 254, when: notRegistered, autocomplete: 'email' },
  { id: 'motivation', kind: 'long-text', most: 400 },
  { id: 'question', kind: 'long-text', most: 300 },
];

/** The slots of the employer's own sessions; a full one is shown and cannot be chosen. */
function time(fair: Fair, employerId: string | null): readonly Question[] {
  const sessions = employerId ? fair.sessions.filter((session) => session.employerId === employerId) : [];
  const options = sessions.flatMap((session) =>
    (session.slots ?? []).map((slot): Option => {
      const left = placesLeft(slot);
      return { code: slot.id, time: slot, hint: session.title, ...(left === null ? {} : { left }) };
    }),
  );
  return options.length > 0
    ? [{ id: 'slotIds', kind: 'choice', asList: true, options: [{ code: '' }, ...options] }]
    : [];
}
