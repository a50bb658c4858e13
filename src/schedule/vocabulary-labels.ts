import type { Text } from '../model/text.ts';
import type { Vocabularies } from '../model/vocabulary.ts';

/** Finds the words of a code; none for a code that its vocabulary lacks. */
export type LabelOf = (vocabulary: string, code: string | null | undefined) => Text | null;

/** Looks every vocabulary through once; what follows is one step a code. */
export function labelsOf(vocabularies: Vocabularies): LabelOf {
  const lists = new Map(
    Object.entries(vocabularies).map(([name, terms]) => [
      name,
      new Map(terms.map((term) => [term.code, term.label])),
    ]),
  );
  return (vocabulary, code) => (code ? (lists.get(vocabulary)?.get(code) ?? null) : null);
}
