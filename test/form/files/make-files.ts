type Bytes = Uint8Array<ArrayBuffer>;

/** A character a byte. */
export const bytesOf = (text: string): Bytes => Uint8Array.from(text, (character) => character.charCodeAt(0));

const fromBase64 = (text: string): Bytes => bytesOf(atob(text));

/** 8 by 8 pixels, from red to blue. */
export const smallJpg = fromBase64(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpR' +
    'Uk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIAAgDASIA' +
    'AhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWEAEBAQAAAAAAAAAAAAAAAAAAFGH/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABcRAAMBAAAA' +
    'AAAAAAAAAAAAAAAEFVL/2gAMAwEAAhEDEQA/AJGzQFbGUyMrNaP/2Q==',
);

/** 4 by 4 pixels. */
export const smallPng = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAEAgMAAADUn3btAAAADFBMVEX/AACqAFVVAKoAAP9QAAc5AAAAEElEQVQI12NgYAhlWMXwHwAErgH/fIKFMAAA' +
    'AABJRU5ErkJggg==',
);

export const smallGif = fromBase64('R0lGODlhAgACAPAAAP8AAAAAACH5BAAAAAAALAAAAAACAAIAAAIChFEAOw==');

/** A PDF of so many bytes at least, `before` its header. */
export function pdf({ before = '', size = 0 } = {}): Bytes {
  const [head, end] = [`${before}%PDF-1.7\n1 0 obj\n`, '\n%%EOF\n'];
  return bytesOf(head + ' '.repeat(Math.max(0, size - head.length - end.length)) + end);
}

export const docx = (): Bytes => zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml');

export const xlsx = (): Bytes => zip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml');

/** A ZIP of entries with these names; what is in them may pretend to be a document. */
export function zip(...names: readonly string[]): Bytes {
  const content = '[Content_Types].xml word/';
  let entries = '';
  let directory = '';
  for (const name of names) {
    // Version, flags, method, time, date, checksum, both sizes, the name's length, that of extra fields.
    const facts = numbers(
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [33, 2],
      [0, 4],
      [25, 4],
      [25, 4],
      [name.length, 2],
      [0, 2],
    );
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [entries.length, 4]);
    directory += `PK\x01\x02${numbers([20, 2])}${facts}${rest}${name}`;
    entries += `PK\x03\x04${facts}${name}${content}`;
  }
  const count = names.length;
  const end = numbers(
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [entries.length, 4],
    [0, 2],
  );
  return bytesOf(`${entries}${directory}PK\x05\x06${end}`);
}

/** Old Word, and every Office document with a password, begin so. */
export const oldOffice = (): Bytes => bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(504)}`);

export const heic = (): Bytes => bytesOf(`\0\0\0\x18ftypheic\0\0\0\0mif1heic${'\0'.repeat(64)}`);

export const program = (): Bytes => bytesOf(`MZ\x90\0\x03\0\0\0${'\0'.repeat(120)}`);

/** What is left of a file whose copy broke off. */
export const brokenOff = (file: Bytes): Bytes => file.slice(0, Math.floor(file.length * 0.7));

/** Numbers of so many bytes each, the least first. */
const numbers = (...values: readonly (readonly [value: number, size: number])[]): string =>
  values
    .flatMap(([value, size]) => Array.from({ length: size }, (_, index) => (value >> (8 * index)) & 255))
    .map((byte) => String.fromCharCode(byte))
    .join('');

/** 6° 12′ 52,25″ south as EXIF writes it: three pairs of numbers. */
const degrees = [6, 1, 12, 1, 5225, 100];

/** The same, a character a byte: what must not be found in a photo that was made ready. */
export const gpsText = String.fromCharCode(...big(4, degrees));

/** A JPEG with an EXIF segment after its start: how the phone was held, and where. */
export function withExif(jpg: Bytes, { orientation }: { readonly orientation: number }): Bytes {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...big(2, [tag, type]),
    ...big(4, [count]),
    ...value,
  ];
  // The header, then an index of two entries; the GPS index begins at 38, and its one value at 56.
  const tiff = [
    ...bytesOf('MM\0*'),
    ...big(4, [8]),
    ...big(2, [2]),
    ...entry(0x0112, 3, 1, big(2, [orientation, 0])),
    ...entry(0x8825, 4, 1, big(4, [38])),
    ...big(4, [0]),
    ...big(2, [1]),
    ...entry(0x0002, 5, 3, big(4, [56])),
    ...big(4, [0]),
    ...big(4, degrees),
  ];
  const content = [...bytesOf('Exif\0\0'), ...tiff];
  const segment = [0xff, 0xe1, ...big(2, [content.length + 2]), ...content];
  return Uint8Array.from([...jpg.subarray(0, 2), ...segment, ...jpg.subarray(2)]);
}

/** A PNG with a chunk more, after its header. */
export function withChunk(png: Bytes, name: string, text: string): Bytes {
  const named = bytesOf(name + text);
  const chunk = [...big(4, [text.length]), ...named, ...big(4, [checksum(named)])];
  const afterHeader = 33;
  return Uint8Array.from([...png.subarray(0, afterHeader), ...chunk, ...png.subarray(afterHeader)]);
}

/** CRC-32 as PNG asks for it. */
function checksum(bytes: Bytes): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Numbers of so many bytes each, the greatest first. */
function big(size: number, values: readonly number[]): number[] {
  return values.flatMap((value) =>
    Array.from({ length: size }, (_, index) => (value >>> (8 * (size - 1 - index))) & 255),
  );
}
