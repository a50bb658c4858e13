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
