import type { Answers, AnswerValue } from '../model/answers.ts';
import { holds } from './apply-conditions.ts';
import type { Question } from './question.ts';

/** What keeps a choice from being taken: it is not offered to this person, is full, or needs the organiser. */
export type OfferFault = 'choice' | 'full' | 'refused';

/** Holds what was chosen against what is offered to someone with these answers. */
export function checkOffer(question: Question, value: AnswerValue, answers: Answers): OfferFault | null {
  if (!('options' in question) || question.kind === 'combobox') return null;
  const chosen = question.options.filter(({ code }) =>
    Array.isArray(value) ? value.includes(code) : value === code,
  );
  if (chosen.some((option) => !holds(option.when, answers))) return 'choice';
  if (chosen.some((option) => option.left === 0)) return 'full';
  return chosen.some((option) => option.refused) ? 'refused' : null;
}
