import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { mediaTypes } from 'jobfair-widgets/schema';
import { parseSmallForm } from '../receive/read-form.ts';
import { isWaiting } from '../receive/waiting-list.ts';
import { addressOf, type Bindings } from '../server/middleware.ts';
import { Refusal } from '../server/problem.ts';
import { refusalOf } from '../server/refusal-of.ts';
import { refuseCrossSite } from '../server/refuse-cross-site.ts';
import { askPage, nothingAsked, type Asked } from '../ticket/ask-page.ts';
import { TicketDesk, type Arrival, type DeskParts, type Holder } from '../ticket/desk.ts';
import { findTicket, writtenContact, writtenReference } from '../ticket/find-ticket.ts';
import { limitTries } from '../ticket/limit-tries.ts';
import { page } from '../ticket/page.ts';
import { showPage } from '../ticket/show-page.ts';
import { sayOnTicket, type TicketPhrase } from '../ticket/ticket-words.ts';
import { serveCorrections } from './corrections.ts';
import { serveTicketWithdrawals } from './ticket-withdrawals.ts';

/** What the ticket's pages may do: take one style sheet and send their own forms. */
export const ticketPolicy = [
  `default-src 'none'`,
  `style-src 'self'`,
  `img-src data:`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

interface TicketParts extends DeskParts {
  readonly log: (line: string) => void;
}

/** The ticket on any device: see it, correct what was sent, withdraw. Plain pages that need no script. */
export function serveTickets(parts: TicketParts): Hono<Bindings> {
  const { settings, storage, log } = parts;
  const desk = new TicketDesk(parts);
  const tries = limitTries();
  const pages = new Hono<Bindings>();

  pages.use(async (context, next) => {
    await next();
    context.header('content-security-policy', ticketPolicy);
    context.header('referrer-policy', 'no-referrer');
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  });
  pages.use(refuseCrossSite);
  pages.onError(async (error, context) => {
    const { status, refused } = refusalOf(error, log);
    const { visit } = await desk.arrive(context);
    const { say, to } = visit;
    const words = say(status < 500 ? 'failed.request' : 'failed.body');
    const content = html`<p>${words}</p>
      <p><a href="${to('/ticket')}">${say('failed.open')}</a></p>`;
    const body = page({ ...visit, canSwitch: false }, say('failed.title'), content, true);
    return context.html(body, status as 500, { ...refused.headers });
  });

  pages.get('/ticket.css', async (context) =>
    context.body(await readFile(join(import.meta.dirname, '../ticket/ticket.css')), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-cache',
    }),
  );

  pages.get('/', async (context) => {
    const done = context.req.query('done') ?? '';
    const holder = await desk.enter(context);
    if (holder) return context.html(showPage(holder.visit, ticketOf(holder, done)));
    const { visit } = await desk.arrive(context);
    const said = noticesOfAsking[done];
    return context.html(askPage(visit, { ...nothingAsked, notice: said ? visit.say(said) : '' }));
  });

  pages.post('/', async (context) => {
    const arrival = await desk.arrive(context);
    const { visit } = arrival;
    const sent = await parseSmallForm(context.req.raw);
    const [reference, contact] = [sent.get('reference') ?? '', sent.get('contact') ?? ''];
    const again = (wrong: Asked['wrong']) => askPage(visit, { reference, contact, wrong, notice: '' });
    const empty = emptyOf(arrival, reference, contact);
    if (Object.keys(empty).length > 0) return context.html(again(empty), 422);

    const keys = [
      addressOf(context, settings.behindProxy),
      writtenReference(reference).toUpperCase(),
      writtenContact(contact),
    ] as const;
    const seconds = tries.begin(...keys);
    if (seconds > 0) {
      const paused = visit.say('ask.paused', { minutes: Math.ceil(seconds / 60) });
      return context.html(again({ reference: paused }), 429, { 'retry-after': String(seconds) });
    }
    const record = await findTicket(storage, visit.fair.details.id, reference, contact);
    if (!record) {
      const unknown = visit.say('ask.unknown');
      return context.html(again({ reference: unknown, contact: unknown }), 422);
    }
    tries.succeed(...keys);
    desk.admit(context, record);
    return context.redirect(visit.to('/ticket', { done: 'opened' }), 303);
  });

  pages.post('/leave', async (context) => {
    desk.dismiss(context);
    const { visit } = await desk.arrive(context);
    return context.redirect(visit.to('/ticket', { done: 'left' }), 303);
  });

  pages.get('/files/:part', async (context) => {
    const holder = await desk.enter(context);
    const entry = holder?.record.files.find(({ part }) => part === context.req.param('part'));
    const content = holder && entry && (await storage.readFile(holder.record.reference, entry.part));
    if (!content) throw new Refusal(404, { detail: 'There is no such file, or the session has ended.' });
    const isKnown = Object.values<string>(mediaTypes).includes(entry.type);
    return context.body(new Uint8Array(content), 200, {
      'content-type': isKnown ? entry.type : 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(entry.name)}`,
    });
  });

  serveCorrections(pages, desk);
  serveTicketWithdrawals(pages, desk);
  return pages;
}

/** Whoever was let in and comes without a session has a browser that keeps no cookie. */
const noticesOfAsking: Readonly<Record<string, TicketPhrase>> = {
  left: 'ask.left',
  ended: 'ask.ended',
  opened: 'ask.ended',
};

function emptyOf({ visit }: Arrival, reference: string, contact: string): Asked['wrong'] {
  return {
    ...(reference.trim() === '' ? { reference: visit.say('ask.reference.empty') } : {}),
    ...(contact.trim() === '' ? { contact: visit.say('ask.contact.empty') } : {}),
  };
}

function ticketOf({ visit, edition, record, interests, words, token }: Holder, done: string) {
  const waves = visit.fair.details.registration?.waves ?? [];
  const free = waves.some(({ capacity, booked }) => typeof capacity !== 'number' || (booked ?? 0) < capacity);
  const notices: Readonly<Record<string, TicketPhrase>> = {
    corrected: 'show.corrected',
    withdrawn: 'show.withdrawn',
  };
  const said = notices[done];
  return {
    record,
    interests,
    words,
    token,
    places: record.places.flatMap((id) => edition.places.get(id) ?? []),
    hasFreeWave: isWaiting(record) && free,
    notice: said ? sayOnTicket(said, visit.language) : '',
  };
}
