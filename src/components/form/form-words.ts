import type { Namespace } from '../../i18n/locales.ts';
import type { Words } from '../../i18n/words.ts';
import type { AnswerValue, Answers } from '../../model/answers.ts';
import type { Problem } from '../../model/message.ts';
import { isAnswered, offeredOptions } from '../../form/apply-conditions.ts';
import type { Option, Question } from '../../form/question.ts';

/** Turns a form's data into words: what the controls, the summary and the review are given. */
export class FormWords {
  readonly words: Words;
  readonly #namespace: Namespace;
  readonly #zone: string;
  /** Values for texts that name something of the fair: the zone's name, the employer. */
  readonly #values: Readonly<Record<string, string>>;

  constructor(
    words: Words,
    namespace: Namespace,
    zone: string,
    values: Readonly<Record<string, string>> = {},
  ) {
    this.words = words;
    this.#namespace = namespace;
    this.#zone = zone;
    const { zone: short, zoneName } = words.times(zone);
    this.#values = { zone: `${zoneName} (${short})`, ...values };
  }

  /** A text of this form: its own, else one of both forms. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.words.sayFirst([`${this.#namespace}:${key}`, `form:${key}`, `delivery:${key}`], {
      ...this.#values,
      ...values,
    });
  }

  /** The words for a problem: the question's own, else the general ones, else the endpoint's. */
  sayProblem({ question, message: { key, values }, detail }: Problem): string {
    const name = question?.startsWith('consent.') ? 'consent' : question;
    return (
      this.say(`question.${name}.problem.${key}`, values) ||
      this.say(`problem.${key}`, values) ||
      detail ||
      this.say('problem.other')
    );
  }

  label(question: Question): string {
    if (question.kind === 'consent') {
      const { text } = this.words.read(question.text);
      return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => this.#values[name] ?? whole);
    }
    return question.label ? this.words.read(question.label).text : this.say(`question.${question.id}.label`);
  }

  hint(question: Question): string {
    return this.say(`question.${question.id}.hint`);
  }

  /** The words for one option; the fair's where it has them. */
  option(question: Question, option: Option): string {
    const times = this.words.times(this.#zone);
    if (option.label !== undefined) return this.words.read(option.label).text;
    if (option.day) return times.day(option.day);
    if (option.time) return `${times.shortDay(option.time.start)}, ${times.range(option.time)} ${times.zone}`;
    return option.code === ''
      ? this.say(`question.${question.id}.none`)
      : this.say(`question.${question.id}.option.${option.code}`);
  }

  /** Places left, or that there are none. */
  note(option: Option): string {
    if (option.left === undefined) return '';
    return option.left === 0 ? this.say('full') : this.say('left', { count: option.left });
  }

  /** An answer as the person would read it. */
  answer(question: Question, answers: Answers): string {
    const value: AnswerValue | undefined = answers[question.id];
    if (question.kind === 'consent' || question.kind === 'box')
      return this.say(value === true ? 'yes' : 'no');
    if (value === undefined || !isAnswered(value)) return this.say('notAnswered');
    const codes = Array.isArray(value)
      ? (value as readonly string[])
      : typeof value === 'string'
        ? [value]
        : [];
    if (!('options' in question) || question.kind === 'combobox') return codes.join(', ');
    const offered = offeredOptions(question, answers);
    const labels = codes.map((code) => offered.find((option) => option.code === code));
    return labels
      .map((option) => (option ? this.option(question, option) : ''))
      .filter(Boolean)
      .join('; ');
  }
}
