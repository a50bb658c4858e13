export type FileKind = 'pdf' | 'docx' | 'jpg' | 'png';

export const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  png: 'image/png',
};

/** What a file is by its first bytes, whatever its name says; null for anything else. */
export function fileKind(content: Uint8Array): FileKind | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  // Readers of PDF accept up to 1024 bytes before the header (ISO 32000-1, implementation note 13).
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpg';
  // A DOCX is a ZIP whose parts are listed in [Content_Types].xml and stand in word/ (ECMA-376, part 2).
  const isZip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  return isZip && bytes.includes('[Content_Types].xml') && bytes.includes('word/') ? 'docx' : null;
}

const startsWith = (bytes: Buffer, ...head: readonly number[]) =>
  head.every((byte, index) => bytes[index] === byte);
