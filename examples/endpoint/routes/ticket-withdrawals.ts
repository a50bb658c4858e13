import type { Hono } from 'hono';
import { parseSmallForm } from '../receive/read-form.ts';
import { withdraw } from '../receive/withdraw.ts';
import type { Bindings } from '../server/middleware.ts';
import { Refusal } from '../server/problem.ts';
import type { KeptRecord } from '../storage/storage.ts';
import type { Holder, TicketDesk } from '../ticket/desk.ts';
import { surePage, withdrawable, withdrawnPage, withdrawPage } from '../ticket/withdraw-page.ts';

/** GET and POST /ticket/withdraw: choose, confirm, done. */
export function serveTicketWithdrawals(pages: Hono<Bindings>, desk: TicketDesk): void {
  pages.get('/withdraw', async (context) => {
    const holder = await desk.enter(context);
    if (!holder) return desk.askAgain(context);
    return context.html(withdrawPage(holder.visit, choicesOf(holder), holder.token, ''));
  });

  pages.post('/withdraw', async (context) => {
    const holder = await desk.enter(context);
    const sent = await parseSmallForm(context.req.raw);
    if (!holder) return desk.askAgain(context);
    desk.checkToken(holder, sent.get('_token'));
    const { visit, token } = holder;
    const wanted = sent.getAll('withdraw');
    const chosen = choicesOf(holder).filter(({ code }) => wanted.includes(code));
    if (chosen.length === 0) {
      const error = visit.say('withdraw.empty');
      return context.html(withdrawPage(visit, choicesOf(holder), token, error), 422);
    }
    if (sent.get('sure') !== 'yes') return context.html(surePage(visit, chosen, token));

    await takeBack(desk, holder, new Set(chosen.map(({ code }) => code)));
    if (!chosen.some(({ code }) => code === 'all'))
      return context.redirect(visit.to('/ticket', { done: 'withdrawn' }), 303);
    desk.dismiss(context);
    return context.html(withdrawnPage(visit));
  });
}

function choicesOf({ visit, record, interests, words }: Holder) {
  return withdrawable(visit, record, interests, words);
}

async function takeBack(desk: TicketDesk, holder: Holder, codes: ReadonlySet<string>): Promise<void> {
  const { record, interests, edition } = holder;
  const at = new Date().toISOString();
  const named = (prefix: string) =>
    [...codes].filter((code) => code.startsWith(prefix)).map((code) => code.slice(prefix.length));
  const purposes = named('purpose:');
  const gone = new Set(named('interest:'));
  await desk.storage.write(async (records) => {
    const end = ({ submissionId, reference }: KeptRecord, of: readonly string[]) =>
      withdraw(records, { submissionId, reference, purposes: [...of] }, edition.fair, at);
    if (codes.has('all')) {
      await end(record, []);
      return;
    }
    for (const interest of interests) if (gone.has(interest.reference)) await end(interest, []);
    if (purposes.length > 0 && !(await end(record, purposes)))
      throw new Refusal(404, { detail: 'The record is gone.' });
  });
}
