import { createInstance, type i18n } from 'i18next';
import { fairZone, offeredOptions, pickText } from 'jobfair-widgets/schema';
import type { Answers, AnswerValue, Fair, FormName, Option, Problem, Question } from 'jobfair-widgets/schema';
import { nameListed } from '../fair/name-listed.ts';
import type { Language } from '../words.ts';
import { timesIn, type Times } from './times.ts';

type Values = Readonly<Record<string, string | number>>;

/** Questions and answers in the words of the widgets. */
export interface FormWords {
  readonly times: Times;
  /** A text of the form, or '' where there is none. */
  say(key: string, values?: Values): string;
  label(question: Question): string;
  /** The label where it stands beside its answer. */
  shortLabel(question: Question): string;
  hint(question: Question): string;
  /** Why the organiser asks, or ''. */
  reason(question: Question): string;
  option(question: Question, option: Option): string;
  answer(question: Question, answers: Answers): string;
  problem(problem: Problem): string;
}

/** The texts that both languages have under `jobfair-widgets/locales`. */
const texts = ['registration', 'registration-later', 'interest', 'form', 'checking', 'delivery', 'shared'];

/** Loads the widgets' words of one language once. */
export async function loadTexts(language: Language): Promise<i18n> {
  const instance = createInstance();
  // The page escapes what it prints; escaping here would show a name like O'Brien with an entity in it.
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
  });
  for (const text of texts) {
    const module = (await import(`jobfair-widgets/locales/${language}/${text}`)) as Record<string, object>;
    instance.addResourceBundle(language, text, Object.values(module)[0]);
  }
  return instance;
}

export function wordsOfForm(instance: i18n, fair: Fair, form: FormName, values: Values = {}): FormWords {
  const language = instance.language as Language;
  const times = timesIn(fairZone(fair.details), language);
  const fixed = { zone: `${times.zoneName} (${times.zone})`, ...values };
  const own = form === 'registration' ? ['registration', 'registration-later'] : ['interest'];
  const namespaces = [...own, 'form', 'checking', 'delivery', 'shared'];

  const say: FormWords['say'] = (key, more) => {
    const all = { ...fixed, ...more };
    for (const namespace of namespaces) {
      const name = `${namespace}:${key}`;
      let isWhole = instance.exists(name, all);
      const missingInterpolationHandler = () => (isWhole = false);
      const said = isWhole ? instance.t(name, { ...all, missingInterpolationHandler }) : '';
      if (isWhole) return said;
    }
    return '';
  };
  const read = (text: Parameters<typeof pickText>[0]) => pickText(text, language).text;
  const option: FormWords['option'] = (question, { code, label, day, time }) => {
    if (label !== undefined) return read(label);
    if (day) return times.day(day);
    if (time) return `${times.day(time.start)}, ${times.range(time)} ${times.zone}`;
    return code === ''
      ? say(`question.${question.id}.none`)
      : say(`question.${question.id}.option.${code}`) || say(code) || code;
  };
  const told: FormWords['option'] = (question, chosen) =>
    say(`question.${question.id}.told.${chosen.code}`) || option(question, chosen);
  const label: FormWords['label'] = (question) =>
    question.kind === 'consent'
      ? fill(read(question.text), fixed)
      : read(question.label) || say(`question.${question.id}.label`) || question.id;
  return {
    times,
    say,
    label,
    shortLabel: (question) => say(`question.${question.id}.short`) || label(question),
    option,
    hint: (question) => read(question.hint) || say(`question.${question.id}.hint`),
    reason: (question) => read(question.reason),
    answer: (question, answers) => {
      const value = answers[question.id];
      if (question.kind === 'box' || question.kind === 'consent') return say(value === true ? 'yes' : 'no');
      const options = 'options' in question ? offeredOptions(question, answers) : [];
      const said = partsOf(value).map((part) => {
        const chosen = options.find(({ code }) => code === part);
        if (question.kind === 'date') return times.day(part);
        return chosen ? told(question, chosen) : nameListed(question, part);
      });
      return said.join(question.kind === 'tags' ? ', ' : '; ') || say('notAnswered');
    },
    problem: ({ question, message: { key, values }, detail }) => {
      const name = question?.startsWith('consent.') ? 'consent' : question;
      return (
        say(`question.${name}.problem.${key}`, values) ||
        say(`problem.${key}`, values) ||
        detail ||
        say('problem.other')
      );
    },
  };
}

function partsOf(value: AnswerValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'number' ? [String(value)] : [];
}

/** A consent may name the employer as `{employer}`. */
function fill(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
