import { mediaTypes } from '../../form/file-kind.ts';
import { saySize } from '../../i18n/size-words.ts';
import type { FileAnswer } from '../../model/answers.ts';
import type { FormWords } from './form-words.ts';

/** What a file is and how large: `PDF, 1,2 MB`. */
export function fileFacts({ type, size }: Pick<FileAnswer, 'type' | 'size'>, { words }: FormWords): string {
  const kind = Object.entries(mediaTypes).find(([, mediaType]) => mediaType === type)?.[0] ?? type;
  return `${kind.toUpperCase()}, ${saySize(words.language, size)}`;
}
