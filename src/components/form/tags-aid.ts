import { isSameText } from '../../form/offer-suggestions.ts';
import type { TagsQuestion } from '../../form/question.ts';
import { splitTags } from '../../form/split-tags.ts';
import type { AnswerValue } from '../../model/answers.ts';
import { closeTurns } from '../../model/text.ts';
import { suggestionsView } from '../controls/combobox.ts';
import { behave } from '../controls/input-aid.ts';
import type { PoliteVoice } from '../controls/polite-voice.ts';
import { tagsBehaviour, tagsView, typeTags, type TagsField } from '../controls/tags.ts';
import type { InputAid } from '../controls/text-control.ts';
import type { FormDesk } from './form-desk.ts';
import type { Asked } from './input-aids.ts';
import { offererFor, type SuggestionAid } from './suggestion-aid.ts';

interface TagsState {
  /** What is being typed. It is the last of the answer: what stands in the input counts. */
  readonly draft: string;
  /** The answer that this was typed for: given by another hand, it has no draft. */
  readonly handed: AnswerValue | undefined;
  /** Said below the input until something else is typed, or ''. */
  readonly note: string;
}

/** Tags for inputs: what is one already, and what is still being typed. */
export class TagsAid {
  readonly #desk: FormDesk;
  readonly #voice: PoliteVoice;
  readonly #suggestions: SuggestionAid;
  readonly #states = new Map<string, TagsState>();

  constructor(desk: FormDesk, voice: PoliteVoice, suggestions: SuggestionAid) {
    this.#desk = desk;
    this.#voice = voice;
    this.#suggestions = suggestions;
  }

  aid(asked: Asked<TagsQuestion>): InputAid {
    const field = this.#fieldOf(asked);
    return {
      text: field.draft,
      onText: (typed) => {
        typeTags(field, typed);
        this.#suggestions.offer(field.suggestions, typed);
      },
      before: tagsView(field),
      behaviour: behave(tagsBehaviour(field)),
      after: suggestionsView(field.suggestions),
    };
  }

  #fieldOf(asked: Asked<TagsQuestion>): TagsField {
    const { question, value, onAnswer, words } = asked;
    const { id, most } = question;
    const { draft, note } = this.#stateOf(id, value);
    const field: TagsField = {
      id,
      label: words.label(question),
      tags: tagsOf(value, draft),
      draft,
      most,
      isSame: offererFor(question, words)?.isSame ?? isSameText,
      words: {
        remove: (tag) => words.say('tags.remove', { tag: closeTurns(tag) }),
        added: (tag) => words.say('tags.added', { tag }),
        removed: (tag) => words.say('tags.removed', { tag }),
        twice: (tag) => words.say('tags.twice', { tag: closeTurns(tag) }),
        full: words.say('tags.full', { most }),
      },
      onTags: (given, typed, said, shown) => {
        const rest = typed.trim();
        const handed = rest === '' ? given : [...given, rest];
        this.#states.set(id, { draft: typed, handed, note: shown ? said : '' });
        onAnswer(handed);
        if (said !== '') this.#voice.say(said);
      },
      onRemoved: (focus) => this.#desk.focus(focus),
      suggestions: this.#suggestions.fieldOf(asked, draft, note, (chosen) => typeTags(field, `${chosen},`)),
    };
    return field;
  }

  /** What was typed before this part was there stays in the input that has the focus. */
  #stateOf(id: string, value: AnswerValue | undefined): TagsState {
    const known = this.#states.get(id);
    if (known && known.handed === value) return known;
    const draft = typeof value === 'string' && this.#suggestions.hasFocus(id) ? value : '';
    return { draft, handed: value, note: '' };
  }
}

function tagsOf(value: AnswerValue | undefined, draft: string): readonly string[] {
  if (!Array.isArray(value)) return draft === '' && typeof value === 'string' ? splitTags(value) : [];
  const all = value as readonly string[];
  return draft.trim() === '' ? all : all.slice(0, -1);
}
