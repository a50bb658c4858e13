import type { FileKind } from './question.ts';
import { readZipNames } from './read-zip-names.ts';

/** What a file can be told to be: what a form takes, and what people send instead. */
export type FoundKind =
  | FileKind
  | 'gif'
  | 'heic'
  | 'webp'
  | 'svg'
  | 'doc'
  | 'xlsx'
  | 'pptx'
  | 'zip'
  | 'rtf'
  | 'exe'
  | 'html'
  | 'xml';

export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  png: 'image/png',
} as const satisfies Readonly<Record<FileKind, string>>;

const signatures: readonly (readonly [FoundKind, RegExp])[] = [
  ['png', /^\x89PNG\r\n[^]\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  // The brands of HEIC, HEIF and AVIF (ISO/IEC 23008-12, annex B).
  ['heic', /^[^]{4}ftyp(hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])/],
  // Also every Office file that a password protects ([MS-OFFCRYPTO] 2.2).
  ['doc', /^\xd0\xcf[^]\xe0\xa1\xb1[^]\xe1/],
  ['exe', /^(MZ|\x7fELF|\xcf\xfa\xed\xfe)/],
  ['rtf', /^\{\\rtf/],
  // Before PDF: what begins as a page is one to a browser, whatever stands further on.
  ['svg', /^(\xef\xbb\xbf)?\s*(<[?!][^>]*>\s*)*<svg/i],
  ['html', /^(\xef\xbb\xbf)?\s*<[!a-z]/i],
  ['xml', /^(\xef\xbb\xbf)?\s*<\?/],
  // Readers of PDF accept up to 1024 bytes before the header (ISO 32000-1, implementation note 13).
  ['pdf', /^[^]{0,1024}?%PDF-/],
];

/** What a file is by its bytes, whatever its name says; null for what is none of those known. */
export function fileKind(bytes: Uint8Array): FoundKind | null {
  if (isZip(bytes)) return zipKind(bytes);
  const head = charactersOf(bytes.subarray(0, 1100));
  return signatures.find(([, signature]) => signature.test(head))?.[0] ?? null;
}

const isZip = (bytes: Uint8Array) => charactersOf(bytes.subarray(0, 4)) === 'PK\x03\x04';

/** An Office document is a ZIP with [Content_Types].xml and a folder that says which (ECMA-376, part 2). */
function zipKind(bytes: Uint8Array): FoundKind {
  // One that broke off has lost its directory; its first entries still tell.
  const names =
    readZipNames(bytes) ?? charactersOf(bytes.subarray(0, 4096)).match(/\[Content_Types\].xml|\w+\//g) ?? [];
  if (!names.includes('[Content_Types].xml')) return 'zip';
  const has = (folder: string) => names.some((name) => name.startsWith(folder));
  if (has('word/')) return 'docx';
  if (has('xl/')) return 'xlsx';
  return has('ppt/') ? 'pptx' : 'zip';
}

/** Whether a file of this kind is there to its end: one that broke off on its way to the device cannot be opened. */
export function isWhole(bytes: Uint8Array, kind: FileKind): boolean {
  if (kind === 'docx') return readZipNames(bytes) !== null;
  if (kind === 'jpg') return hasEndOfImage(bytes);
  return new TextDecoder('latin1').decode(bytes).includes(kind === 'pdf' ? '%%EOF' : 'IEND');
}

/** Looks for the end after the image's own data: a small picture among the metadata has an end of its own. */
function hasEndOfImage(bytes: Uint8Array): boolean {
  let place = 2;
  while (bytes[place] === 0xff && bytes[place + 1] !== 0xda) {
    place += 2 + (bytes[place + 2] ?? 0) * 256 + (bytes[place + 3] ?? 0);
  }
  for (; place < bytes.length; place += 1) {
    if (bytes[place] === 0xff && bytes[place + 1] === 0xd9) return true;
  }
  return false;
}

/** A character a byte: no decoder leaves 0x80 to 0x9f as they are. */
function charactersOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
