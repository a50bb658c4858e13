import decodeQR from 'qr/decode.js';

/** What a phone's camera reads in the drawing: it is painted to pixels, as the browser paints it on the screen. */
export function decodeQr(drawing: SVGElement): Promise<string> {
  const side = 400;
  const copy = drawing.cloneNode(true) as SVGElement;
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  return decodePicture(
    `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`,
  );
}

/** What a phone's camera reads in the picture at this address. */
export async function decodePicture(address: string): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const { width, height } = image;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser paints nothing.');
  context.drawImage(image, 0, 0, width, height);
  return decodeQR(context.getImageData(0, 0, width, height));
}
