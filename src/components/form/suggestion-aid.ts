import { whenIdle } from '../../browser/when-idle.ts';
import { isAnswered } from '../../form/apply-conditions.ts';
import { createOfferer, type Offerer } from '../../form/offer-suggestions.ts';
import type { ComboboxQuestion, Option, Question, TagsQuestion } from '../../form/question.ts';
import { afterTyping, type ComboboxField } from '../controls/combobox.ts';
import { closed, type ComboboxState } from '../controls/combobox-keys.ts';
import { inputId } from '../controls/field.ts';
import type { PoliteVoice } from '../controls/polite-voice.ts';
import { fetchList, offererOf } from '../controls/suggest-lists.ts';
import { warnOnce } from '../shared/warn-once.ts';
import type { FormDesk } from './form-desk.ts';
import type { FormWords } from './form-words.ts';
import type { Asked } from './input-aids.ts';

/** Suggestions for inputs: which are open, and where they come from. */
export class SuggestionAid {
  readonly #desk: FormDesk;
  readonly #voice: PoliteVoice;
  readonly #states = new Map<string, ComboboxState>();

  constructor(desk: FormDesk, voice: PoliteVoice) {
    this.#desk = desk;
    this.#voice = voice;
    // An answer that stands there already is read by its list.
    this.#fetchLists(({ id }) => isAnswered(desk.filling().answers[id]));
    whenIdle(() => this.#fetchLists(() => true));
  }

  /** The suggestions for what is typed. `note`: shown instead of them, or ''. */
  fieldOf(
    { question, words }: Asked<ComboboxQuestion | TagsQuestion>,
    text: string,
    note: string,
    onChoice: (text: string) => void,
  ): ComboboxField {
    const { id } = question;
    return {
      id,
      label: words.label(question),
      text,
      note,
      state: this.#states.get(id) ?? closed,
      offerer: offererFor(question, words),
      words: {
        none: words.say('suggestions.none'),
        more: (count) => words.say('suggestions.more', { count }),
        offered: (count) => words.say('suggestions.offered', { count }),
      },
      onState: (state) => this.#show(id, state),
      onChoice: (chosen) => {
        onChoice(chosen);
        this.#show(id, closed);
      },
      onFocus: () => {
        this.#fetchListOf(question);
        this.#show(id, closed);
      },
    };
  }

  /** After a key: the suggestions for it, and how many they are for those who do not see them. */
  offer({ id, offerer, words }: ComboboxField, typed: string): void {
    // A browser fills in addresses without coming to the field.
    if (!this.hasFocus(id)) return;
    this.#show(id, afterTyping(typed));
    if (!offerer || typed.trim() === '') return;
    const { shown, more, settled } = offerer.offer(typed);
    if (settled) return;
    const count = shown.length + more;
    this.#voice.sayAfterPause(count === 0 ? words.none : words.offered(count));
  }

  hasFocus(id: string): boolean {
    return (this.#desk.element.renderRoot as ShadowRoot).activeElement?.id === inputId(id);
  }

  #fetchLists(isWanted: (question: Question) => boolean): void {
    const questions = this.#desk.form()?.steps.flatMap((step) => step.questions) ?? [];
    for (const question of questions.filter(isWanted)) this.#fetchListOf(question);
  }

  #show(id: string, state: ComboboxState): void {
    this.#states.set(id, state);
    this.#desk.element.requestUpdate();
  }

  /** Without its list a question is answered in the person's own words. */
  #fetchListOf(question: Question): void {
    const list = 'list' in question ? question.list : undefined;
    if (!list || offererOf(list)) return;
    const { element } = this.#desk;
    fetchList(list).then(
      () => element.requestUpdate(),
      (error: unknown) =>
        warnOnce(
          element,
          `the list of ${list} could not be fetched (${String(error)}); people write freely, and the next focus asks for it again.`,
        ),
    );
  }
}

/** What the question's suggestions come from; null while there is nothing. */
export function offererFor(question: ComboboxQuestion | TagsQuestion, words: FormWords): Offerer | null {
  if (question.list) return offererOf(question.list) ?? null;
  if (question.kind === 'tags') return null;
  return createOfferer(
    question.options.map((option) => ({
      text: words.option(question, option),
      note: option.hint ? words.words.read(option.hint).text : '',
      ...foreign(option, words),
    })),
  );
}

function foreign({ label }: Option, { words }: FormWords): { readonly lang?: string } {
  const lang = label === undefined ? null : words.read(label).lang;
  return lang === null || lang === words.language ? {} : { lang };
}
