import { expect } from '@open-wc/testing';
import { preparePhoto } from '../../src/browser/prepare-photo.ts';
import { fileKind } from '../../src/form/file-kind.ts';
import { gpsText, withChunk, withExif } from '../form/files/make-files.ts';
import { asPhoto, drawn } from './photos.ts';

const jpeg = { type: 'image/jpeg', most: 2_000_000 } as const;
const png = { type: 'image/png', most: 2_000_000 } as const;

async function prepared(...given: Parameters<typeof preparePhoto>): Promise<Uint8Array<ArrayBuffer>> {
  const made = await preparePhoto(...given);
  if (typeof made === 'string') throw new Error(`The photo is ${made}.`);
  return made;
}

const holds = (bytes: Uint8Array, text: string) => {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return characters.includes(text);
};

/** The colour at a place of a picture, given in shares of its sides. */
async function colourAt(bytes: Uint8Array<ArrayBuffer>, x: number, y: number): Promise<string> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = Object.assign(document.createElement('canvas'), {
    width: bitmap.width,
    height: bitmap.height,
  });
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const [red = 0, green = 0, blue = 0] =
    context?.getImageData(Math.floor(x * bitmap.width), Math.floor(y * bitmap.height), 1, 1).data ?? [];
  return red > 200 && green > 200 && blue > 200 ? 'white' : red > 128 ? 'red' : blue > 128 ? 'blue' : 'other';
}

async function sizeOf(bytes: Uint8Array<ArrayBuffer>): Promise<number[]> {
  const { width, height } = await createImageBitmap(new Blob([bytes]));
  return [width, height];
}

describe('A photo that is made ready', () => {
  it('has lost where it was taken', async () => {
    const taken = withExif(await drawn('image/jpeg', 60, 40), { orientation: 1 });
    expect(holds(taken, gpsText), 'planted').to.equal(true);
    expect(holds(taken, 'Exif'), 'planted').to.equal(true);
    const made = await prepared(asPhoto(taken), jpeg);
    expect(fileKind(made)).to.equal('jpg');
    expect(holds(made, gpsText)).to.equal(false);
    expect(holds(made, 'Exif')).to.equal(false);
  });

  it('has lost what stood beside the pixels of a PNG, as a PNG and as a JPEG', async () => {
    const taken = withChunk(await drawn('image/png', 60, 40), 'tEXt', `Comment\0${gpsText}`);
    expect(holds(taken, gpsText), 'planted').to.equal(true);
    for (const [target, kind] of [
      [jpeg, 'jpg'],
      [png, 'png'],
    ] as const) {
      const made = await prepared(asPhoto(taken), target);
      expect(fileKind(made)).to.equal(kind);
      expect(holds(made, gpsText)).to.equal(false);
    }
  });

  it('stands upright as it was held, with nothing left that says so', async () => {
    const taken = withExif(await drawn('image/jpeg', 60, 40), { orientation: 6 });
    const made = await prepared(asPhoto(taken), jpeg);
    expect(await sizeOf(made)).to.deep.equal([40, 60]);
    // Drawn red on the left and blue on the right; turned a quarter, red is above.
    expect([await colourAt(made, 0.5, 0.1), await colourAt(made, 0.5, 0.9)]).to.deep.equal(['red', 'blue']);
  });

  it('is 2000 pixels long at most, and not blown up', async () => {
    expect(await sizeOf(await prepared(asPhoto(await drawn('image/jpeg', 3000, 1500)), jpeg))).to.deep.equal([
      2000, 1000,
    ]);
    expect(await sizeOf(await prepared(asPhoto(await drawn('image/png', 30, 15)), jpeg))).to.deep.equal([
      30, 15,
    ]);
  });

  it('is made smaller until it fits, and stays what it can be where nothing helps', async () => {
    const noise = await drawn('image/png', 900, 900, true);
    const most = 200_000;
    expect(noise.byteLength).to.be.greaterThan(most);
    expect((await prepared(asPhoto(noise), { ...jpeg, most })).byteLength).to.be.at.most(most);
    const least = await prepared(asPhoto(noise), { ...jpeg, most: 10 });
    expect(Math.max(...(await sizeOf(least)))).to.equal(700);
  });

  it('is white where a PNG is see-through', async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 10, height: 10 });
    const clear = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    expect(await colourAt(await prepared(clear ?? new Blob(), jpeg), 0.5, 0.5)).to.equal('white');
  });

  it('is not made of what is no picture', async () => {
    expect(await preparePhoto(new Blob(['\xff\xd8\xff not a picture']), jpeg)).to.equal('unreadable');
    expect(await preparePhoto(new Blob([]), jpeg)).to.equal('unreadable');
  });

  it('is not sent as noise where the browser gives noise for pixels', async () => {
    const photo = asPhoto(await drawn('image/jpeg', 60, 40));
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = () => new ImageData(8, 8);
    try {
      expect(await preparePhoto(photo, jpeg)).to.equal('blocked');
    } finally {
      CanvasRenderingContext2D.prototype.getImageData = getImageData;
    }
  });
});
