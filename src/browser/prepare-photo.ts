/** The longest sides that are tried, in pixels. At the first a photographed page of A4 is read to its small print. */
const sides = [2000, 1400, 1000, 700];

/** How good a JPEG is tried at each size; below the last, letters blur. */
const qualities = [0.85, 0.65, 0.45];

/** What a photo shall become, and how many bytes it may have. */
export interface PhotoTarget {
  readonly type: 'image/jpeg' | 'image/png';
  readonly most: number;
}

/**
 * Makes a photo anew from its pixels alone, upright, so that nothing of where and when it was taken is left: as large as
 * `most` allows, and larger only where nothing smaller is left to try. `unreadable`: the browser cannot decode it;
 * `blocked`: the browser lets no page read pixels (as Firefox does under `privacy.resistFingerprinting`).
 */
export async function preparePhoto(
  photo: Blob,
  { type, most }: PhotoTarget,
): Promise<Uint8Array<ArrayBuffer> | 'unreadable' | 'blocked'> {
  // Upright without being asked; the option's name for it, `from-image`, is younger than some browsers served here.
  const bitmap = await createImageBitmap(photo).catch(() => null);
  if (!bitmap) return 'unreadable';
  try {
    if (!readsPixels()) return 'blocked';
    const tries = sides.flatMap((side) =>
      (type === 'image/png' ? [1] : qualities).map((quality) => ({ side, quality })),
    );
    let made: Blob | null = null;
    for (const { side, quality } of tries) {
      made = await encode(draw(bitmap, side), type, quality);
      if (made !== null && made.size <= most) break;
    }
    return made ? new Uint8Array(await made.arrayBuffer()) : 'unreadable';
  } finally {
    bitmap.close();
  }
}

function draw(bitmap: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const size = (side: number) => Math.max(1, Math.round(side * scale));
  const { canvas, context } = whiteCanvas(size(bitmap.width), size(bitmap.height));
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** White, since a JPEG has no transparency: what is see-through would turn black. */
function whiteCanvas(width: number, height: number) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (context) context.fillStyle = '#fff';
  context?.fillRect(0, 0, width, height);
  return { canvas, context };
}

/** Where a browser guards against fingerprints it gives noise for pixels, and a CV would be sent as noise. */
function readsPixels(): boolean {
  const { data } = whiteCanvas(8, 8).context?.getImageData(0, 0, 8, 8) ?? {};
  // A few browsers alter a colour by a shade; that is no loss.
  return data !== undefined && data.every((value) => value > 240);
}

function encode(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}
