/** 6° 12′ 52,25″ south as EXIF writes it: three pairs of numbers, big-endian. */
const degrees = [6, 1, 12, 1, 5225, 100];

/** The same as a text of one character a byte: what must not be found any more. */
export const gpsBytes = String.fromCharCode(...new Uint8Array(big32(degrees)));

export const asPhoto = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);

/** A picture red on the left and blue on the right, or noise. */
export async function drawn(
  type: 'image/jpeg' | 'image/png',
  width: number,
  height: number,
  noise = false,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing.');
  for (const [colour, left] of [
    ['#f00', 0],
    ['#00f', width / 2],
  ] as const) {
    context.fillStyle = colour;
    context.fillRect(left, 0, width / 2, height);
  }
  if (noise) {
    const data = context.createImageData(width, height);
    let seed = 1;
    for (let index = 0; index < data.data.length; index += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      data.data[index] = index % 4 === 3 ? 255 : seed % 256;
    }
    context.putImageData(data, 0, 0);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}

/** A JPEG with an EXIF segment after its start: how the phone was held, and where. */
export function withExif(
  jpeg: Uint8Array<ArrayBuffer>,
  { orientation }: { orientation: number },
): Uint8Array<ArrayBuffer> {
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...big16([tag, type]),
    ...big32([count]),
    ...value,
  ];
  // The header, then an index of two entries: the GPS index begins at 38 and its one value at 56.
  const tiff = [
    ...[0x4d, 0x4d, 0x00, 0x2a],
    ...big32([8]),
    ...big16([2]),
    ...entry(0x0112, 3, 1, big16([orientation, 0])),
    ...entry(0x8825, 4, 1, big32([38])),
    ...big32([0]),
    ...big16([1]),
    ...entry(0x0002, 5, 3, big32([56])),
    ...big32([0]),
    ...big32(degrees),
  ];
  const content = [...'Exif\0\0'].map((character) => character.charCodeAt(0)).concat(tiff);
  const segment = [0xff, 0xe1, ...big16([content.length + 2]), ...content];
  return new Uint8Array([...jpeg.subarray(0, 2), ...segment, ...jpeg.subarray(2)]);
}

/** A PNG with one chunk more, after its header. */
export function withChunk(png: Uint8Array<ArrayBuffer>, name: string, text: string): Uint8Array<ArrayBuffer> {
  const content = [...text].map((character) => character.charCodeAt(0));
  const named = [...name].map((character) => character.charCodeAt(0)).concat(content);
  const chunk = [...big32([content.length]), ...named, ...big32([crc32(named)])];
  const afterHeader = 8 + 25;
  return new Uint8Array([...png.subarray(0, afterHeader), ...chunk, ...png.subarray(afterHeader)]);
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function big16(values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 255, value & 255]);
}

function big32(values: readonly number[]): number[] {
  return values.flatMap((value) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);
}
