import { nothing, type TemplateResult } from 'lit';
import { createOfferer, isSameText, type Offerer } from '../../form/offer-suggestions.ts';
import type { ComboboxQuestion, Question, TagsQuestion } from '../../form/question.ts';
import { splitTags } from '../../form/split-tags.ts';
import type { AnswerValue } from '../../model/answers.ts';
import { afterTyping, comboboxBehaviour, suggestionsView, type ComboboxField } from '../controls/combobox.ts';
import { closed, type ComboboxState } from '../controls/combobox-keys.ts';
import { inputId } from '../controls/field.ts';
import { behave } from '../controls/input-aid.ts';
import { PoliteVoice } from '../controls/polite-voice.ts';
import { fetchList, offererOf } from '../controls/suggest-lists.ts';
import { suggestStyles } from '../controls/suggest-styles.ts';
import { tagsBehaviour, tagsView, typeTags, type TagsField } from '../controls/tags.ts';
import type { InputAid } from '../controls/text-control.ts';
import { warnOnce } from '../shared/warn-once.ts';
import type { FormDesk } from './form-desk.ts';
import type { FormWords } from './form-words.ts';

/** A question as it stands, with the way to answer it. */
export interface Asked<Kind extends Question = Question> {
  readonly question: Kind;
  readonly value: AnswerValue | undefined;
  readonly onAnswer: (value: AnswerValue) => void;
  readonly words: FormWords;
}

interface TagsState {
  readonly draft: string;
  /** The answer that this was typed for: given by another hand, it has no draft. */
  readonly handed: AnswerValue | undefined;
  /** Said below the input until something else is typed, or ''. */
  readonly note: string;
}

/** Suggestions and tags for the inputs that stand there since the first load. */
export class InputAids {
  readonly #desk: FormDesk;
  readonly #voice: PoliteVoice;
  readonly #suggestions = new Map<string, ComboboxState>();
  readonly #tags = new Map<string, TagsState>();

  constructor(desk: FormDesk) {
    this.#desk = desk;
    this.#voice = new PoliteVoice(desk.element);
    const root = desk.element.renderRoot as ShadowRoot;
    const { styleSheet } = suggestStyles;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    // The inputs stand there already, and wait for this.
    desk.element.requestUpdate();
    whenIdle(() => {
      for (const question of desk.form()?.steps.flatMap(({ questions }) => questions) ?? [])
        this.#fetchListOf(question);
    });
  }

  /** What helps to answer this question; null for one that needs no help. */
  aid(asked: Asked): InputAid | null {
    const { question } = asked;
    if (question.kind === 'tags') return this.#tagsAid({ ...asked, question });
    return question.kind === 'combobox' ? this.#comboboxAid({ ...asked, question }) : null;
  }

  /** Where screen readers are told what changed. */
  renderVoice(): TemplateResult {
    return this.#voice.render();
  }

  #comboboxAid(asked: Asked<ComboboxQuestion>): InputAid | null {
    const { question, value, onAnswer } = asked;
    if (question.options.length === 0 && !question.list) return null;
    const text = typeof value === 'string' ? value : '';
    const field = this.#suggestionsOf(asked, text, '', (chosen) => {
      onAnswer(chosen);
      this.#show(question.id, closed);
    });
    return {
      text,
      onText: (typed) => {
        onAnswer(typed);
        this.#offer(field, typed);
      },
      before: nothing,
      behaviour: behave(comboboxBehaviour(field)),
      after: suggestionsView(field),
    };
  }

  #tagsAid(asked: Asked<TagsQuestion>): InputAid {
    const { question, value, onAnswer, words } = asked;
    const { id, most } = question;
    const { draft, note } = this.#tagsState(id, value);
    const tags = tagsOf(value, draft);
    const give: TagsField['onTags'] = (given, typed, said, shown) => {
      const rest = typed.trim();
      const handed = rest === '' ? given : [...given, rest];
      this.#tags.set(id, { draft: typed, handed, note: shown ? said : '' });
      onAnswer(handed);
      if (said !== '') this.#voice.say(said);
    };
    const field: TagsField = {
      id,
      label: words.label(question),
      tags,
      draft,
      most,
      isSame: offererFor(question, words)?.isSame ?? isSameText,
      words: {
        remove: (tag) => words.say('tags.remove', { tag }),
        added: (tag) => words.say('tags.added', { tag }),
        removed: (tag) => words.say('tags.removed', { tag }),
        twice: (tag) => words.say('tags.twice', { tag }),
        full: words.say('tags.full', { most }),
      },
      onTags: give,
      onRemoved: (focus) => this.#desk.focus(focus),
      suggestions: this.#suggestionsOf(asked, draft, note, (chosen) => {
        typeTags(field, `${chosen},`);
        this.#show(id, closed);
      }),
    };
    return {
      text: draft,
      onText: (typed) => {
        typeTags(field, typed);
        this.#offer(field.suggestions, typed);
      },
      before: tagsView(field),
      behaviour: behave(tagsBehaviour(field)),
      after: suggestionsView(field.suggestions),
    };
  }

  /** What was typed before this part was there stays in the input that has the focus. */
  #tagsState(id: string, value: AnswerValue | undefined): TagsState {
    const known = this.#tags.get(id);
    if (known && known.handed === value) return known;
    const draft = typeof value === 'string' && this.#hasFocus(id) ? value : '';
    return { draft, handed: value, note: '' };
  }

  #suggestionsOf(
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
      state: this.#suggestions.get(id) ?? closed,
      offerer: offererFor(question, words),
      words: {
        none: words.say('suggestions.none'),
        more: (count) => words.say('suggestions.more', { count }),
        offered: (count) => words.say('suggestions.offered', { count }),
      },
      onState: (state) => this.#show(id, state),
      onChoice,
      onFocus: () => {
        this.#fetchListOf(question);
        this.#show(id, closed);
      },
    };
  }

  /** After a key: the suggestions for it, and how many they are for those who do not see them. */
  #offer({ id, offerer, words }: ComboboxField, typed: string): void {
    // A browser fills in addresses without coming to the field.
    if (!this.#hasFocus(id)) return;
    this.#show(id, afterTyping(typed));
    if (!offerer || typed.trim() === '') return;
    const { shown, more, settled } = offerer.offer(typed);
    if (settled) return;
    const count = shown.length + more;
    this.#voice.sayAfterPause(count === 0 ? words.none : words.offered(count));
  }

  #show(id: string, state: ComboboxState): void {
    this.#suggestions.set(id, state);
    this.#desk.element.requestUpdate();
  }

  #hasFocus(id: string): boolean {
    return (this.#desk.element.renderRoot as ShadowRoot).activeElement?.id === inputId(id);
  }

  /** Without its list a question is answered in the person's own words. */
  #fetchListOf(question: Question): void {
    const list = 'list' in question ? question.list : undefined;
    if (!list || offererOf(list)) return;
    fetchList(list).then(
      () => this.#desk.element.requestUpdate(),
      (error: unknown) =>
        warnOnce(
          this.#desk.element,
          `the list of ${list} could not be fetched (${String(error)}); people write freely, and the next focus asks for it again.`,
        ),
    );
  }
}

function tagsOf(value: AnswerValue | undefined, draft: string): readonly string[] {
  const all = Array.isArray(value)
    ? (value as readonly string[])
    : splitTags(typeof value === 'string' ? value : '');
  if (draft.trim() === '') return all;
  return Array.isArray(value) ? all.slice(0, -1) : [];
}

function offererFor(question: ComboboxQuestion | TagsQuestion, words: FormWords): Offerer | null {
  if (question.list) return offererOf(question.list) ?? null;
  if (question.kind === 'tags') return null;
  return createOfferer(
    question.options.map((option) => ({
      text: words.option(question, option),
      note: option.hint ? words.words.read(option.hint).text : '',
    })),
  );
}

/** Safari knows no idle moment (requestIdleCallback). */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 200);
}
