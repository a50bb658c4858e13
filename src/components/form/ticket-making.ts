/** What a ticket is made with: its code, its picture, its print. Fetched together when the browser is idle. */
export { qrCode } from './qr-code.ts';
export { printTicket } from './ticket-paper.ts';
export { ticketPicture } from './ticket-picture.ts';
