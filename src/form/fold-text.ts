/** A text without accents and capitals, letter for letter: a place in it is the same place in the text (in NFC). */
export function foldText(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const plain = letter.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === letter.length ? plain : letter;
  }).join('');
}

/** The words of a text, folded; whatever is no letter and no number stands between two. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
