import type { Fair } from '../model/fair.ts';
import { fairCountry } from '../model/fair-country.ts';
import { dayIn, fairZone } from '../model/fair-zone.ts';
import type { Vocabularies } from '../model/vocabulary.ts';
import { placesLeft, type Wave } from '../model/wave.ts';
import { consentQuestions } from './consent-questions.ts';
import * as indonesia from './country/id/questions.ts';
import type { Condition, FileKind, Option, Question, Step } from './question.ts';

/** All that the product can ask at a registration for this fair, step by step; `data/fields` of the domain says why. */
export function registrationSteps(fair: Fair): readonly Step[] {
  const { vocabularies } = fair;
  const isIndonesian = fairCountry(fair.details) === 'ID';
  const consents = consentQuestions(fair, 'registration');
  return [
    { id: 'contact', questions: contact },
    {
      id: 'home',
      questions: home(
        isIndonesian,
        consents.some(({ purpose }) => purpose === 'guardian'),
      ),
    },
    {
      id: 'guardian',
      questions: [...guardian, ...consents.filter(({ purpose }) => purpose === 'guardian')],
    },
    { id: 'education', questions: education(vocabularies) },
    { id: 'work-now', questions: workNow(isIndonesian) },
    { id: 'skills', questions: skills(fair) },
    { id: 'wanted', questions: wanted(vocabularies) },
    { id: 'terms', questions: terms(vocabularies, isIndonesian) },
    { id: 'visit', questions: visit(fair) },
    {
      id: 'consent',
      questions: [...consents.filter(({ purpose }) => purpose !== 'guardian'), ...statistics],
    },
  ];
}

const codes = (...list: string[]): Option[] => list.map((code) => ({ code }));

const contact: readonly Question[] = [
  { id: 'fullName', kind: 'text', most: 100, required: true, autocomplete: 'name' },
  { id: 'preferredName', kind: 'text', most: 40, autocomplete: 'nickname' },
  { id: 'mobile', kind: 'tel', most: 32, autocomplete: 'tel' },
  { id: 'email', kind: 'email', most: 254, autocomplete: 'email' },
  { id: 'contactBy', kind: 'choices', options: codes('whatsapp', 'sms', 'email', 'phone') },
];

function home(isIndonesian: boolean, takesMinors: boolean): readonly Question[] {
  // Without a purpose for guardians to agree to, a minor's registration would stand on no consent (UU 27/2022, art. 25).
  const no: Option = takesMinors ? { code: 'no' } : { code: 'no', refused: true };
  return [
    {
      id: 'city',
      kind: 'combobox',
      options: [],
      most: 80,
      required: true,
      autocomplete: 'address-level2',
      ...(isIndonesian ? { list: 'regencies' } : {}),
    },
    ...(isIndonesian ? [indonesia.province, indonesia.postalCode] : []),
    { id: 'adult', kind: 'choice', required: true, options: [{ code: 'yes' }, no] },
    ...(isIndonesian ? [indonesia.nik, indonesia.ak1] : []),
  ];
}

const minor: readonly Condition[] = [{ question: 'adult', is: ['no'] }];

const guardian: readonly Question[] = [
  { id: 'guardianName', kind: 'text', most: 100, when: minor, required: true, autocomplete: 'off' },
  {
    id: 'guardianRelation',
    kind: 'choice',
    when: minor,
    required: true,
    options: codes('parent', 'guardian', 'other'),
  },
  {
    id: 'guardianContact',
    kind: 'text',
    rule: 'contact',
    most: 254,
    when: minor,
    required: true,
    autocomplete: 'off',
  },
];

function education(vocabularies: Vocabularies): readonly Question[] {
  const schooling: Condition = { question: 'education', is: ['none', 'sd', 'smp', 'sma'], not: true };
  return [
    { id: 'education', kind: 'select', required: true, options: vocabulary(vocabularies, 'education') },
    {
      id: 'field',
      kind: 'combobox',
      options: vocabulary(vocabularies, 'fields').filter(({ code }) => code !== 'any'),
      most: 80,
      when: [{ question: 'education' }, schooling],
      required: true,
    },
    { id: 'institution', kind: 'combobox', options: vocabulary(vocabularies, 'institutions'), most: 120 },
    { id: 'studyStatus', kind: 'choice', options: codes('graduated', 'student', 'final_year', 'left') },
    { id: 'freshGraduate', kind: 'box' },
  ];
}

function workNow(isIndonesian: boolean): readonly Question[] {
  return [
    { id: 'worked7d', kind: 'choice', required: true, options: codes('yes', 'no', 'away', 'skip') },
    ...(isIndonesian ? [indonesia.workForms] : []),
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
    { id: 'occupation', kind: 'text', most: 80, autocomplete: 'organization-title' },
    { id: 'experience', kind: 'select', options: codes('0', 'lt1', '1_3', '3_5', '5_10', 'gt10') },
  ];
}

const usualFile = { maxBytes: 2_000_000, accept: ['pdf', 'docx', 'jpg', 'png'] };

function skills({ details }: Fair): readonly Question[] {
  const { maxBytes, accept } = details.registration?.cv ?? usualFile;
  const kinds = accept.filter(isFileKind);
  const cv: Question = { id: 'cv', kind: 'file', most: maxBytes, accept: kinds, sensitive: true };
  return [
    { id: 'skills', kind: 'tags', most: 10, mostEach: 30 },
    { id: 'links', kind: 'links', most: 3, mostEach: 200, autocomplete: 'url' },
    ...(kinds.length > 0 ? [cv] : []),
  ];
}

const isFileKind = (name: string): name is FileKind => usualFile.accept.includes(name);

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
      options: vocabulary(vocabularies, 'contract').filter(({ code }) => code !== 'pkwtt'),
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

function terms(vocabularies: Vocabularies, isIndonesian: boolean): readonly Question[] {
  return [
    { id: 'arrangement', kind: 'choices', options: vocabulary(vocabularies, 'arrangement') },
    { id: 'workCities', kind: 'tags', most: 5, mostEach: 80, ...(isIndonesian ? { list: 'regencies' } : {}) },
    { id: 'startWhen', kind: 'choice', options: codes('now', '2w', '1m', '3m', 'later') },
    { id: 'minSalary', kind: 'number', least: 0, most: 999_999_999 },
  ];
}

function visit(fair: Fair): readonly Question[] {
  const { days, registration } = fair.details;
  const dates = days.map(({ date }) => date);
  const dayOf = dayIn(fairZone(fair.details));
  const canWait = Boolean(registration?.waitingList && registration.waves?.length);
  const waiting: Condition = { question: 'waitingList', is: [true], not: true };
  return [
    { id: 'days', kind: 'choices', required: true, options: dates.map((day) => ({ code: day, day })) },
    {
      id: 'wave',
      kind: 'choice',
      required: canWait ? [waiting] : true,
      when: [{ question: 'days' }],
      options: (registration?.waves ?? []).map((wave) => waveOption(wave, dayOf(wave.start), dates)),
    },
    ...(canWait ? ([{ id: 'waitingList', kind: 'box', when: [{ question: 'days' }] }] as const) : []),
    {
      id: 'needs',
      kind: 'choices',
      sensitive: true,
      options: codes(
        'step_free',
        'sign_language',
        'large_print',
        'screen_reader_docs',
        'quiet_room',
        'companion',
        'priority_queue',
        'prayer_break',
        'other',
      ),
    },
    {
      id: 'needsOther',
      kind: 'long-text',
      most: 300,
      sensitive: true,
      when: [{ question: 'needs', is: ['other'] }],
    },
    {
      id: 'disability',
      kind: 'choices',
      sensitive: true,
      options: [...codes('daksa', 'netra', 'tuli', 'mental', 'intelektual'), { code: 'skip', alone: true }],
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

const counted: readonly Condition[] = [{ question: 'consent.statistics', is: [true] }];

const statistics: readonly Question[] = [
  {
    id: 'stats.ageBand',
    kind: 'select',
    apart: true,
    sensitive: true,
    when: counted,
    options: codes('lt20', '20_24', '25_29', '30_39', '40_49', '50_plus', 'skip'),
  },
  {
    id: 'stats.gender',
    kind: 'choice',
    apart: true,
    sensitive: true,
    when: counted,
    options: codes('f', 'm', 'skip'),
  },
];

function vocabulary(vocabularies: Vocabularies, name: string): Option[] {
  return (vocabularies[name] ?? []).map(({ code, label }) => ({ code, label }));
}
