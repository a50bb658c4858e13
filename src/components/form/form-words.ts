import type { Namespace } from '../../i18n/locales.ts';
import { sayNumber } from '../../i18n/number-words.ts';
import type { Words } from '../../i18n/words.ts';
import type { SpokenText } from '../../model/text.ts';
import type { Problem } from '../../model/message.ts';
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
    const keys = [this.#namespace, 'form', `${this.#namespace}-later`, 'checking', 'delivery'].map(
      (namespace) => `${namespace}:${key}`,
    );
    return this.words.sayFirst(keys, {
      ...this.#values,
      ...values,
    });
  }

  /** The words for a problem: the question's own, else the general ones, else the endpoint's. */
  sayProblem({ question, message: { key, values }, detail }: Problem): string {
    const name = question?.startsWith('consent.') ? 'consent' : question;
    const said = Object.entries(values ?? {}).map(([id, value]) => [
      id,
      typeof value === 'number' ? sayNumber(this.words.language, value) : value,
    ]);
    const spoken = Object.fromEntries(said) as typeof values;
    return (
      this.say(`question.${name}.problem.${key}`, spoken) ||
      (key === 'other' ? '' : this.say(`problem.${key}`, spoken)) ||
      detail ||
      this.say('problem.other')
    );
  }

  label(question: Question): string {
    return this.labelSpoken(question).text;
  }

  /** A label with its language, where it is the fair's own text. */
  labelSpoken(question: Question): SpokenText {
    if (question.kind === 'consent') {
      const { text, lang } = this.words.read(question.text);
      return {
        text: text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
          Object.hasOwn(this.#values, name) ? (this.#values[name] ?? '') : whole,
        ),
        lang,
      };
    }
    if (question.label !== undefined) return this.words.read(question.label);
    return { text: this.say(`question.${question.id}.label`), lang: null };
  }

  /** The label where it stands beside its answer. */
  shortLabel(question: Question): string {
    return this.say(`question.${question.id}.short`) || this.label(question);
  }

  /** The language of that label, where it is the fair's own text. */
  shortLang(question: Question): string | null {
    return this.say(`question.${question.id}.short`) ? null : this.labelSpoken(question).lang;
  }

  /** A day of the calendar, `2027-04-13`, in words. */
  day(date: string): string {
    return this.words.times(this.#zone).day(date);
  }

  hint(question: Question): SpokenText {
    if (question.hint !== undefined) return this.words.read(question.hint);
    return { text: this.say(`question.${question.id}.hint`), lang: null };
  }

  /** The words for one option; the fair's where it has them. */
  option(question: Question, option: Option): string {
    const times = this.words.times(this.#zone);
    if (option.label !== undefined) return this.words.read(option.label).text;
    if (option.day) return times.day(option.day);
    if (option.time) return times.range(option.time);
    if (option.code === '') return this.say(`question.${question.id}.none`);
    // An organiser's own question answered by yes or no has the words of all of them.
    return this.say(`question.${question.id}.option.${option.code}`) || this.say(option.code);
  }

  /** The same where it stands alone: a time with its day and zone. */
  optionInFull(question: Question, option: Option): string {
    const words = this.say(`question.${question.id}.told.${option.code}`) || this.option(question, option);
    return option.time ? `${this.group(option)}, ${words} ${this.words.times(this.#zone).zone}` : words;
  }

  /** What an option stands among: the day of a time. */
  group(option: Option): string {
    return option.time ? this.words.times(this.#zone).day(option.time.start) : '';
  }

  /** Places left, or that there are none. */
  note(option: Option): string {
    if (option.left === undefined) return '';
    return option.left === 0 ? this.say('full') : this.say('left', { count: option.left });
  }
}
