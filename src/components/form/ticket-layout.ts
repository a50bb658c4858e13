import { groupsOf } from './ticket-view.ts';
import type { Ticket } from './ticket.ts';

/** Pixels, as of all numbers here. */
export const pictureWidth = 1080;
const margin = 72;
const room = pictureWidth - 2 * margin;

/** Something to be drawn; `y` of a text is its base line. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly font: string;
      readonly colour: 'head' | 'ink' | 'faint';
      readonly align: 'left' | 'center';
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: 'band'; readonly height: number }
  | { readonly kind: 'cut'; readonly y: number }
  | {
      readonly kind: 'code';
      readonly modules: readonly (readonly boolean[])[];
      readonly scale: number;
      readonly x: number;
      readonly y: number;
    };

/** How wide a text is in a font. */
export type Measure = (text: string, font: string) => number;

type Style = Pick<Piece & { kind: 'text' }, 'colour' | 'align'> & {
  readonly size: number;
  readonly weight?: 400 | 700;
  readonly family?: string;
};

/** Where everything of a ticket's picture stands. Long texts are wrapped, and a word that no line holds is broken. */
export function layOutPicture(
  ticket: Ticket,
  modules: readonly (readonly boolean[])[] | null,
  measure: Measure,
): { readonly height: number; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let y = margin;
  const write = (
    text: string,
    { size, weight = 400, family = 'system-ui, sans-serif', colour, align }: Style,
  ) => {
    const font = `${weight} ${size}px ${family}`;
    const x = align === 'center' ? pictureWidth / 2 : margin;
    for (const line of wrap(text, (part) => measure(part, font), room)) {
      pieces.push({ kind: 'text', text: line, font, colour, align, x, y: y + size });
      y += Math.round(size * 1.3);
    }
  };

  write(ticket.fair.text, { size: 52, weight: 700, colour: 'head', align: 'left' });
  y += 12;
  write(ticket.status, { size: 44, weight: 700, colour: 'head', align: 'left' });
  y += margin / 2;
  pieces.unshift({ kind: 'band', height: y });
  y += margin / 2;

  if (modules) {
    const scale = Math.floor(720 / modules.length);
    const side = scale * modules.length;
    pieces.push({ kind: 'code', modules, scale, x: Math.round((pictureWidth - side) / 2), y });
    y += side;
  }
  if (ticket.reference) {
    write(ticket.referenceName, { size: 36, colour: 'faint', align: 'center' });
    const text = groupsOf(ticket.reference).join(' ');
    const family = 'ui-monospace, monospace';
    const size = fit(text, 96, (part, points) => measure(part, `700 ${points}px ${family}`));
    write(text, { size, weight: 700, family, colour: 'ink', align: 'center' });
  }
  if (ticket.hint) {
    y += 12;
    write(ticket.hint, { size: 38, colour: 'ink', align: 'center' });
  }
  if (modules || ticket.reference || ticket.hint) {
    y += margin / 2;
    pieces.push({ kind: 'cut', y });
    y += margin / 2;
  }

  for (const { name, value, time, more } of ticket.facts) {
    write(name, { size: 34, colour: 'faint', align: 'left' });
    write(value.text, { size: 46, weight: 700, colour: 'ink', align: 'left' });
    write(time, { size: 72, weight: 700, colour: 'ink', align: 'left' });
    write(more, { size: 34, colour: 'faint', align: 'left' });
    y += 28;
  }
  return { height: y + margin / 2, pieces };
}

/** The largest size, down to half, at which a text stands on one line. */
function fit(text: string, largest: number, widthAt: (text: string, size: number) => number): number {
  for (let size = largest; size > largest / 2; size -= 4) if (widthAt(text, size) <= room) return size;
  return largest / 2;
}

/** A text in lines no wider than `most`; '' has none. */
export function wrap(text: string, width: (text: string) => number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const begin = (word: string) => {
    line = width(word) <= most ? word : '';
    if (line !== '') return;
    for (const character of word) {
      if (line !== '' && width(line + character) > most) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  };
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && width(`${line} ${word}`) <= most) line = `${line} ${word}`;
    else {
      if (line !== '') lines.push(line);
      begin(word);
    }
  }
  return line === '' ? lines : [...lines, line];
}
