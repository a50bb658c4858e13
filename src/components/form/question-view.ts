import { html, type TemplateResult } from 'lit';
import { isRequired, offeredOptions } from '../../form/apply-conditions.ts';
import type { ChoiceQuestion, ChoicesQuestion, FileQuestion, Form, Question } from '../../form/question.ts';
import type { AnswerValue, Answers } from '../../model/answers.ts';
import { boxControl } from '../controls/box-control.ts';
import { choiceControl, choicesControl } from '../controls/choice-control.ts';
import { fieldView, inputId, type FieldFrame } from '../controls/field.ts';
import { linksControl } from '../controls/links-control.ts';
import { longTextControl } from '../controls/long-text-control.ts';
import { selectControl, type Choice } from '../controls/select-control.ts';
import { textControl, type InputAid, type TextField } from '../controls/text-control.ts';
import { spoken, spokenText } from '../shared/spoken-text.ts';
import type { FormWords } from './form-words.ts';
import type { Asked } from './input-aids.ts';

export interface QuestionState {
  readonly answers: Answers;
  /** Groups of which one answer is enough: none of them is called optional. */
  readonly oneOf: Form['oneOf'];
  /** What is wrong with this question's answer, in words, or ''. */
  readonly error: string;
  readonly onAnswer: (id: string, value: AnswerValue) => void;
  /** What helps to answer a question that stands there already, once it has come. */
  readonly aid: ((asked: Asked) => InputAid | null) | undefined;
  /** Draws a file's own control, once it has come. */
  readonly drawFile: ((question: FileQuestion, frame: FieldFrame) => TemplateResult) | null;
  readonly onFiles: (id: string, files: readonly File[]) => void;
}

/** Draws the control that fits the question's kind. */
export function questionView(question: Question, state: QuestionState, words: FormWords): TemplateResult {
  const frame = frameOf(question, state, words);
  const value = state.answers[question.id];
  const onAnswer = (next: AnswerValue) => state.onAnswer(question.id, next);
  switch (question.kind) {
    case 'box':
    case 'consent':
      return boxControl({ ...frame, value: value === true, onAnswer });
    case 'choices':
      return choicesControl({
        ...frame,
        value: listOf(value),
        onAnswer,
        choices: choicesOf(question, state, words),
      });
    case 'choice':
      return choiceControl({
        ...frame,
        value: textOf(value),
        onAnswer,
        choices: choicesOf(question, state, words),
      });
    case 'select':
      return selectControl(
        { ...frame, value: textOf(value), onAnswer, choices: choicesOf(question, state, words) },
        words.say('choose'),
      );
    case 'links':
      return linksControl({
        ...frame,
        value: listOf(value),
        onAnswer,
        most: question.most,
        each: (number) => words.say(`question.${question.id}.each`, { number }),
      });
    case 'file':
      return state.drawFile?.(question, frame) ?? earlyFileView(question, frame, state);
    case 'long-text':
      return longTextControl({ ...frame, value: textOf(value), onAnswer });
    default:
      return textControl({
        ...frame,
        value: Array.isArray(value) ? value.join(', ') : textOf(value),
        onAnswer,
        type: types[question.kind] ?? 'text',
        digits: question.kind === 'number' || (question.kind === 'text' && hasDigits(question.rule)),
        autocomplete: question.autocomplete,
        aid: state.aid?.({ question, value, onAnswer, words }) ?? null,
      });
  }
}

/** What is picked before the control has come is kept for it. */
function earlyFileView({ id }: FileQuestion, frame: FieldFrame, { onFiles }: QuestionState): TemplateResult {
  const pick = ({ target }: Event) => onFiles(id, [...((target as HTMLInputElement).files ?? [])]);
  return fieldView(frame, html`<input class="control" type="file" id=${inputId(id)} @change=${pick} />`);
}

const hasDigits = (rule: string | undefined) => rule === 'nik' || rule === 'postal-code';

const types: Partial<Record<Question['kind'], TextField['type']>> = {
  date: 'date',
  email: 'email',
  tel: 'tel',
  link: 'url',
};

function frameOf(question: Question, state: QuestionState, words: FormWords): FieldFrame {
  const { answers, error } = state;
  const required = isRequired(question, answers);
  const oneOf = state.oneOf.some((group) => group.includes(question.id));
  return {
    id: question.id,
    label: spoken(words.words, words.labelSpoken(question)),
    hint: hintOf(question, words),
    error,
    errorPrefix: words.say('errorPrefix'),
    optional: required || question.kind === 'box' || oneOf ? '' : words.words.say('shared:optional'),
    required,
  };
}

function hintOf(question: Question, words: FormWords): string | TemplateResult {
  const hint = spoken(words.words, words.hint(question));
  if (!question.reason) return hint;
  return html`${hint}${` ${words.say('reason')} `}${spokenText(words.words, question.reason)}`;
}

function choicesOf(
  question: ChoiceQuestion | ChoicesQuestion,
  { answers }: QuestionState,
  words: FormWords,
): Choice[] {
  const ranks = question.kind === 'choices' && question.ranked ? listOf(answers[question.id]) : [];
  return offeredOptions(question, answers).map((option) => {
    const rank = ranks.indexOf(option.code);
    return {
      code: option.code,
      group: words.group(option),
      label: option.label ? spokenText(words.words, option.label) : words.option(question, option),
      note: rank >= 0 ? words.say('chosenAs', { rank: rank + 1 }) : words.note(option),
      disabled: option.left === 0,
    };
  });
}

function listOf(value: AnswerValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function textOf(value: AnswerValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
