import { pickText } from '../model/text.ts';
import type { QuestionSetting } from '../model/question-setting.ts';
import type { Option, Question } from './question.ts';

type Reading =
  | { readonly question: Question; readonly fault?: never }
  | { readonly question?: never; readonly fault: string };

/** A question of the organiser's own, or what is wrong with its definition. */
export function ownQuestion(id: string, setting: QuestionSetting): Reading {
  const { type, label, hint, purpose, required } = setting;
  // It becomes a member of the answers and the stem of ids in the page.
  if (!/^[A-Za-z][\w-]{0,59}$/.test(id) || id in Object.prototype) {
    return { fault: 'an id is a letter, then up to 59 letters, digits, - or _' };
  }
  if (!type) return { fault: 'is no question of the product; one of your own has a type and a label' };
  if (!label || pickText(label, '').text.trim() === '') return { fault: 'has no label' };
  if (type !== 'number' && typeof setting.max === 'number' && setting.max < 1)
    return { fault: 'its max must be 1 or more' };
  const asked = {
    id,
    label,
    ...(hint ? { hint } : {}),
    ...(purpose ? { reason: purpose } : {}),
    ...(required ? { required: true as const } : {}),
  };
  const { min, max } = setting;
  switch (type) {
    case 'text':
      return { question: { ...asked, kind: 'text', most: max ?? 200 } };
    case 'long-text':
      return { question: { ...asked, kind: 'long-text', most: max ?? 1000 } };
    case 'link':
      return { question: { ...asked, kind: 'link', most: max ?? 200 } };
    case 'date':
      return { question: { ...asked, kind: 'date' } };
    case 'yesno':
      return { question: { ...asked, kind: 'choice', options: [{ code: 'yes' }, { code: 'no' }] } };
    case 'number': {
      const question = { ...asked, kind: 'number', least: min ?? 0, most: max ?? 999_999_999 } as const;
      return question.least <= question.most ? { question } : { fault: 'its min is greater than its max' };
    }
    case 'choice':
    case 'multiple-choice': {
      const options: readonly Option[] = (setting.options ?? []).map((option) => ({
        code: option.code,
        label: option.label,
      }));
      const distinct = new Set(options.map(({ code }) => code));
      if (options.length < 2 || distinct.size < options.length) {
        return { fault: 'needs two options or more, each with a code of its own' };
      }
      return type === 'choice'
        ? { question: { ...asked, kind: options.length > 7 ? 'select' : 'choice', options } }
        : { question: { ...asked, kind: 'choices', options, ...(max ? { most: max } : {}) } };
    }
  }
}
