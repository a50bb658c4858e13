import { expect } from '@open-wc/testing';
import { decodePicture } from './decode-qr.ts';
import { ticketPicture } from '../../../src/components/form/ticket-picture.ts';
import {
  layOutPicture,
  pictureWidth,
  wrap,
  type Measure,
  type Piece,
} from '../../../src/components/form/ticket-layout.ts';
import type { Ticket } from '../../../src/components/form/ticket.ts';

const ticket: Ticket = {
  look: 'sent',
  title: 'Tiket',
  status: 'Terdaftar',
  fair: { text: 'Bursa Kerja Makassar', lang: null },
  code: 'TIKET-ABC-123',
  codeLabel: 'Kode QR',
  referenceName: 'Nomor bukti',
  reference: 'MKS-7F3K',
  facts: [{ name: 'Nama', value: { text: 'Sri Wahyuni', lang: null }, time: '', more: '' }],
  hint: 'Tunjukkan kode QR ini di pintu masuk.',
};

const context = document.createElement('canvas').getContext('2d');
const measure: Measure = (text, font) => {
  if (!context) throw new Error('This browser paints nothing.');
  context.font = font;
  return context.measureText(text).width;
};

const named = (text: string): Ticket => ({
  ...ticket,
  fair: { text, lang: null },
  reference: text.replaceAll(' ', '-').slice(0, 200),
  facts: [{ name: text, value: { text, lang: null }, time: '10.00–11.00 WITA', more: text }],
});

const names: Readonly<Record<string, string>> = {
  'of a hundred letters': 'Raden Mas Bambang Sudibyo Kusumonegoro '.repeat(3).slice(0, 100),
  'of a hundred letters without a space': 'Ketidakberuntunganmempertanggungjawabkan'.repeat(3).slice(0, 100),
  'in signs of two halves': '𝒮𝓇𝒾🎓'.repeat(25),
  'in Arabic': 'محمد بن عبد الله '.repeat(6).trim(),
  'of one letter': 'O',
};

const texts = (pieces: readonly Piece[]) => pieces.filter((piece) => piece.kind === 'text');

describe('A picture of a ticket', () => {
  for (const [title, name] of Object.entries(names)) {
    it(`holds a name ${title}, whole and within its margins, each line below the last`, () => {
      const { height, pieces } = layOutPicture(named(name), null, measure);
      const lines = texts(pieces);
      for (const { text, font } of lines) expect(measure(text, font)).to.be.at.most(pictureWidth - 144);
      const heights = lines.map(({ y }) => y);
      expect(heights).to.deep.equal([...new Set(heights)].sort((one, other) => one - other));
      expect(heights.at(-1)).to.be.below(height);
      const head = lines.filter(({ colour }) => colour === 'head').map(({ text }) => text);
      expect(head.join('').replaceAll(/\s/g, '')).to.equal(`${name}Terdaftar`.replaceAll(/\s/g, ''));
    });
  }

  it('draws a code of any length on whole pixels, and a phone reads it', async () => {
    for (const code of ['A', '3f1b7a52-9d0c-4f57-8a53-0c6f7a1f2b11', 'T'.repeat(300)]) {
      const picture = await ticketPicture({ ...ticket, code }, { back: '#0b57a4', text: '#fff' });
      expect(await decodePicture(URL.createObjectURL(picture))).to.equal(code);
    }
  });
});

describe('Words in lines', () => {
  const width = (text: string) => [...text].length;
  const cases: readonly (readonly [text: string, most: number, lines: readonly string[]])[] = [
    ['satu dua tiga', 8, ['satu dua', 'tiga']],
    ['satu', 4, ['satu']],
    ['ketidakadilan di sini', 5, ['ketid', 'akadi', 'lan', 'di', 'sini']],
    ['ab cdefgh i', 4, ['ab', 'cdef', 'gh i']],
    ['  dua   spasi ', 20, ['dua spasi']],
    ['', 5, []],
  ];
  for (const [text, most, lines] of cases) {
    it(`${JSON.stringify(text)} in ${most}: ${JSON.stringify(lines)}`, () => {
      expect(wrap(text, width, most)).to.deep.equal(lines);
    });
  }
});
