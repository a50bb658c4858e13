import decodeQR from 'qr/decode.js';

/** What a phone's camera reads in the drawing: it is painted to pixels, as the browser paints it on the screen. */
export async function decodeQr(drawing: SVGElement): Promise<string> {
  const side = 400;
  const copy = drawing.cloneNode(true) as SVGElement;
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const image = new Image(side, side);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser paints nothing.');
  context.drawImage(image, 0, 0, side, side);
  return decodeQR(context.getImageData(0, 0, side, side));
}
