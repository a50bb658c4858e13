import { saySize } from '../../i18n/size-words.ts';
import type { Message } from '../../model/message.ts';
import type { FormWords } from './form-words.ts';

/** What is wrong with a file, in words; its limit, a value `bytes`, as `{{size}}`. */
export function sayFileMessage({ key, values }: Message, words: FormWords): string {
  const { bytes } = values ?? {};
  const size = typeof bytes === 'number' ? { size: saySize(words.words.language, bytes) } : {};
  return words.sayProblem({ question: null, message: { key, values: { ...values, ...size } } });
}
