import { nothing, type TemplateResult } from 'lit';
import type { ComboboxQuestion, Question } from '../../form/question.ts';
import type { AnswerValue } from '../../model/answers.ts';
import { comboboxBehaviour, suggestionsView } from '../controls/combobox.ts';
import { behave } from '../controls/input-aid.ts';
import { PoliteVoice } from '../controls/polite-voice.ts';
import { suggestStyles } from '../controls/suggest-styles.ts';
import type { InputAid } from '../controls/text-control.ts';
import { adoptStyles } from './adopt-styles.ts';
import type { FormDesk } from './form-desk.ts';
import type { FormWords } from './form-words.ts';
import { NikAid } from './nik-aid.ts';
import { SuggestionAid } from './suggestion-aid.ts';
import { TagsAid } from './tags-aid.ts';

/** A question as it stands, with the way to answer it. */
export interface Asked<Kind extends Question = Question> {
  readonly question: Kind;
  readonly value: AnswerValue | undefined;
  readonly onAnswer: (value: AnswerValue) => void;
  readonly words: FormWords;
}

/** Suggestions and tags for the inputs that stand there since the first load. */
export class InputAids {
  readonly #voice: PoliteVoice;
  readonly #suggestions: SuggestionAid;
  readonly #tags: TagsAid;
  readonly #nik: NikAid;

  constructor(desk: FormDesk) {
    this.#voice = new PoliteVoice(desk.element);
    this.#suggestions = new SuggestionAid(desk, this.#voice);
    this.#tags = new TagsAid(desk, this.#voice, this.#suggestions);
    this.#nik = new NikAid(desk);
    adoptStyles(desk.element, suggestStyles);
    // The inputs stand there already, and wait for this.
    desk.element.requestUpdate();
  }

  /** What helps to answer this question; null for one that needs no help. */
  aid(asked: Asked): InputAid | null {
    const { question } = asked;
    if (question.kind === 'tags') return this.#tags.aid({ ...asked, question });
    if (question.kind === 'text' && question.rule === 'nik') return this.#nik.aid({ ...asked, question });
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
    const field = this.#suggestions.fieldOf(asked, text, '', onAnswer);
    return {
      text,
      onText: (typed) => {
        onAnswer(typed);
        this.#suggestions.offer(field, typed);
      },
      before: nothing,
      behaviour: behave(comboboxBehaviour(field)),
      after: suggestionsView(field),
    };
  }
}
