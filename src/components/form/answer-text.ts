import { isAnswered, offeredOptions } from '../../form/apply-conditions.ts';
import { maskNik } from '../../form/country/id/doubt-nik.ts';
import type { Option, Question } from '../../form/question.ts';
import type { Answers, FileAnswer } from '../../model/answers.ts';
import { closeTurns } from '../../model/text.ts';
import { spokenText } from '../shared/spoken-text.ts';
import { fileFacts } from './file-facts.ts';
import type { FormWords } from './form-words.ts';

/** An answer as the person would read it; what the fair says in another language says so. */
export function answerView(question: Question, answers: Answers, words: FormWords): unknown {
  const chosen = chosenOptions(question, answers);
  const isForeign = chosen.some(({ label }) => {
    const { lang } = words.words.read(label);
    return lang !== null && lang !== words.words.language;
  });
  if (!isForeign) return answerText(question, answers, words);
  return chosen.map((option, index) => [index > 0 ? '; ' : '', spokenText(words.words, option.label)]);
}

/** An answer as the person would read it. */
function answerText(question: Question, answers: Answers, words: FormWords): string {
  const value = answers[question.id];
  if (question.kind === 'consent' || question.kind === 'box') return words.say(value === true ? 'yes' : 'no');
  if (value === undefined || !isAnswered(value)) return words.say('notAnswered');
  if (question.kind === 'file') {
    const file = value as FileAnswer;
    return `${closeTurns(file.name)} (${fileFacts(file, words)})`;
  }
  const codes = Array.isArray(value)
    ? (value as readonly string[])
    : typeof value === 'string'
      ? [value]
      : [];
  if (question.kind === 'text' && question.rule === 'nik') return maskNik(codes.join(''));
  if (question.kind === 'date') return codes.map((date) => words.day(date)).join();
  if (!('options' in question) || question.kind === 'combobox') return codes.map(closeTurns).join(', ');
  return chosenOptions(question, answers)
    .map((option) => words.optionInFull(question, option))
    .join('; ');
}

/** The options that were chosen and are offered, in the order of choosing. */
function chosenOptions(question: Question, answers: Answers): readonly Option[] {
  if (!('options' in question) || question.kind === 'combobox') return [];
  const offered = offeredOptions(question, answers);
  const value = answers[question.id];
  const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
  return codes.flatMap((code) => offered.find((option) => option.code === code) ?? []);
}
