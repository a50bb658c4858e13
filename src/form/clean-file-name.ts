/** Longer names are cut before their ending: file systems take 255 bytes, and a letter can be four. */
const longestStem = 100;

/**
 * A file's name without what deceives the eye or breaks a file system: control characters, marks that turn the
 * direction of writing (`cv`, U+202E, `fdp.exe` reads as `cvexe.pdf`), lone surrogates, what separates folders.
 */
export function cleanFileName(name: string): string {
  const plain = name
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .replaceAll(/[/\\]/g, '-')
    .trim();
  const [ending = ''] = /\.\w{1,5}$/.exec(plain) ?? [];
  const stem = [...plain.slice(0, plain.length - ending.length)];
  return (stem.length > longestStem ? `${stem.slice(0, longestStem).join('')}…` : stem.join('')) + ending;
}
