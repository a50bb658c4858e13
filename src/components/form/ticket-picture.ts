import { qrModules } from './qr-code.ts';
import { layOutPicture, pictureWidth, type Piece } from './ticket-layout.ts';
import type { Ticket } from './ticket.ts';

/** Colours of the ticket's head, as the page has them. */
export interface HeadColours {
  readonly back: string;
  readonly text: string;
}

/** The ticket as a PNG, 1080 px wide; drawn on the device, with its own fonts. Rejects where a canvas gives none. */
export async function ticketPicture(ticket: Ticket, colours: HeadColours): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  const measure = (text: string, font: string) => {
    context.font = font;
    return context.measureText(text).width;
  };
  const modules = ticket.code === null ? null : qrModules(ticket.code);
  const { height, pieces } = layOutPicture(ticket, modules, measure);
  canvas.width = pictureWidth;
  canvas.height = height;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, pictureWidth, height);
  context.textBaseline = 'alphabetic';
  for (const piece of pieces) draw(piece, context, colours);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gives no PNG.'))),
      'image/png',
    );
  });
}

function draw(piece: Piece, context: CanvasRenderingContext2D, { back, text }: HeadColours): void {
  const colours = { head: text, ink: '#111', faint: '#555' };
  if (piece.kind === 'text') {
    context.fillStyle = colours[piece.colour];
    context.font = piece.font;
    context.textAlign = piece.align;
    context.fillText(piece.text, piece.x, piece.y);
  } else if (piece.kind === 'band') {
    context.fillStyle = back;
    context.fillRect(0, 0, pictureWidth, piece.height);
  } else if (piece.kind === 'cut') {
    context.strokeStyle = colours.faint;
    context.lineWidth = 4;
    context.setLineDash([18, 14]);
    context.beginPath();
    context.moveTo(0, piece.y);
    context.lineTo(pictureWidth, piece.y);
    context.stroke();
  } else {
    context.fillStyle = '#000';
    const { modules, x, y, scale } = piece;
    modules.forEach((row, line) =>
      row.forEach((dark, column) => {
        if (dark) context.fillRect(x + column * scale, y + line * scale, scale, scale);
      }),
    );
  }
}
