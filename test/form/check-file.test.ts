import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormWords } from '../../src/components/form/form-words.ts';
import { sayFileMessage } from '../../src/components/form/say-file-message.ts';
import { checkFile, type FileVerdict } from '../../src/form/check-file.ts';
import { cleanFileName } from '../../src/form/clean-file-name.ts';
import { languages, type Language } from '../../src/i18n/locales.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { bytesOf, docx, pdf, smallJpg, smallPng } from './files/make-files.ts';
import { most, verdicts } from './files/verdicts.ts';

const rules = { most, accept: ['pdf', 'docx', 'jpg', 'png'] } as const;

const words = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => {
      const loaded = await loadWords(language, ['shared', 'form', 'checking']);
      return [language, new FormWords(loaded, 'registration', 'Asia/Jakarta')] as const;
    }),
  ),
) as Record<Language, FormWords>;

const said = (language: Language, { wrong }: FileVerdict) =>
  wrong && sayFileMessage(wrong, words[language]).replaceAll('\u00a0', ' ');

describe('A file given as a CV', () => {
  it('is one of at least twenty in this table', () => assert.ok(verdicts.length >= 20));
  for (const { title, name, bytes, taken, wrong } of verdicts)
    it(`that is ${title} is ${taken ? `taken as ${taken.kind}` : `refused: ${wrong?.id}`}`, () => {
      const verdict = checkFile({ name, bytes: bytes() }, rules);
      assert.equal(verdict.kind, taken?.kind ?? null);
      assert.equal(verdict.wrong?.key ?? null, wrong?.code ?? null);
      assert.equal(said('id', verdict), wrong?.id ?? null);
      assert.equal(said('en', verdict), wrong?.en ?? null);
    });
});

describe('A fair that takes', () => {
  const documents = { most: 1_500_000, accept: ['pdf', 'docx'] } as const;

  it('documents alone names them to who gives a photo', () => {
    const verdict = checkFile({ name: 'cv.jpg', bytes: smallJpg }, documents);
    assert.equal(said('id', verdict), 'Berkas JPG tidak dapat dipakai. Pilih berkas PDF, DOCX.');
  });

  it('a million and a half bytes says so in the words of the language', () => {
    const verdict = checkFile({ name: 'cv.pdf', bytes: pdf({ size: 1_500_001 }) }, documents);
    assert.match(said('id', verdict) ?? '', /Paling besar 1,5 MB\./);
    assert.match(said('en', verdict) ?? '', /The most is 1\.5 MB\./);
  });
});

describe('What a file is', () => {
  const verdictOf = (name: string, text: Uint8Array) => checkFile({ name, bytes: text }, rules);

  it('is found wherever its bytes lie in memory', () => {
    const all = bytesOf('x'.repeat(7)).length;
    for (const [name, file] of [
      ['cv.docx', docx()],
      ['cv.jpg', smallJpg],
      ['cv.png', smallPng],
    ] as const) {
      const room = new Uint8Array(all + file.length + 5);
      room.set(file, all);
      assert.equal(verdictOf(name, room.subarray(all, all + file.length)).wrong, null, name);
    }
  });

  it('is not told by bytes that point outside it', () => {
    const lying = docx();
    // The directory's place and the number of its entries, as no ZIP has them.
    lying.fill(0xff, lying.length - 12, lying.length - 2);
    assert.equal(verdictOf('cv.docx', lying).wrong?.key, 'file-unreadable');
    for (let end = 0; end < 400; end += 1) verdictOf('cv.docx', docx().subarray(0, end));
    for (let end = 0; end < smallJpg.length; end += 1) verdictOf('cv.jpg', smallJpg.subarray(0, end));
  });
});

describe('A file’s name', () => {
  const table: readonly (readonly [name: string, clean: string])[] = [
    ['cv.pdf', 'cv.pdf'],
    ['  Résumé “baru”.pdf ', 'Résumé “baru”.pdf'],
    ['履歴書.pdf', '履歴書.pdf'],
    ['cv\u202efdp.exe', 'cvfdp.exe'],
    ['cv\u0000\n.pdf', 'cv.pdf'],
    ['../../etc/cv.pdf', '..-..-etc-cv.pdf'],
    ['C:\\cv.pdf', 'C:-cv.pdf'],
    ['cv\ud800.pdf', 'cv\ufffd.pdf'],
    [`${'😀'.repeat(200)}.pdf`, `${'😀'.repeat(100)}….pdf`],
  ];
  for (const [name, clean] of table)
    it(`${JSON.stringify(name)} is shown and sent as ${JSON.stringify(clean)}`, () =>
      assert.equal(cleanFileName(name), clean));
});
