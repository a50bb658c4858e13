import { css, render } from 'lit';
import { openPrintFrame } from '../../browser/print-frame.ts';
import { qrCode } from './qr-code.ts';
import type { Ticket } from './ticket.ts';
import { ticketView } from './ticket-view.ts';

/**
 * Prints the ticket alone, on one page, from an A4 sheet down to a roll 58 mm wide: black on white, its QR code 46 mm
 * wide with its margin. `place` holds the frame that is printed; it goes when that is done.
 */
export async function printTicket(ticket: Ticket, language: string, place: Node): Promise<void> {
  const frame = await openPrintFrame(place, paperStyles.cssText);
  const { documentElement: page, body } = frame.document;
  page.lang = language;
  frame.document.title = `${ticket.title} ${ticket.reference}`.trim();
  const qr = ticket.code === null ? null : qrCode(ticket.code, ticket.codeLabel);
  render(ticketView(ticket, qr, language), body);
  frame.print();
}

const paperStyles = css`
  @page {
    margin: 5mm;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  html {
    color-scheme: light;
    color: #000;
    background: #fff;
    font:
      11pt/1.35 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  .ticket {
    max-inline-size: 120mm;
    break-inside: avoid;
    border: 0.5mm solid #000;
    border-radius: 3mm;
  }
  .ticket-head {
    padding: 3mm;
    border-block-end: 0.5mm solid #000;
  }
  .ticket-fair {
    font-size: 13pt;
    font-weight: 700;
  }
  .ticket-status {
    display: flex;
    gap: 1.5mm;
    align-items: center;
    font-weight: 700;
  }
  .mark {
    flex: none;
    inline-size: 5mm;
    fill: none;
    stroke: #000;
    stroke-width: 2;
  }
  /* Side by side where the paper is wide enough, which keeps an A6 sheet to one page; else one below the other. */
  .ticket-body {
    display: flex;
    flex-wrap: wrap;
    gap: 3mm;
    padding: 3mm;
  }
  .ticket-stub {
    flex: 1 1 46mm;
    text-align: center;
  }
  .ticket-facts {
    flex: 3 1 34mm;
    min-inline-size: 0;
  }
  .qr {
    inline-size: 46mm;
    max-inline-size: 100%;
    block-size: auto;
  }
  dt,
  .more,
  .ticket-hint {
    font-size: 9pt;
  }
  dd {
    font-weight: 700;
  }
  .time {
    font-size: 14pt;
  }
  .more {
    font-weight: 400;
  }
  .reference {
    font:
      700 20pt/1.2 ui-monospace,
      monospace;
  }
  .reference span + span {
    margin-inline-start: 0.35em;
  }
  .ticket-facts > div + div {
    margin-block-start: 2mm;
  }
`;
