import type { Hono } from 'hono';
import { correctRecord } from '../receive/correct-record.ts';
import { parseForm } from '../receive/read-form.ts';
import type { Bindings } from '../server/middleware.ts';
import { Refusal } from '../server/problem.ts';
import { correctPage } from '../ticket/correct-page.ts';
import { draftOf, errorsOf, readCorrection, type Draft } from '../ticket/correction.ts';
import type { Holder, TicketDesk } from '../ticket/desk.ts';

/** GET and POST /ticket/correct: the questions once more, with the answers as they stand. */
export function serveCorrections(pages: Hono<Bindings>, desk: TicketDesk): void {
  pages.get('/correct', async (context) => {
    const holder = await desk.enter(context);
    return holder ? context.html(drawn(holder, draftOf(holder))) : desk.askAgain(context);
  });

  pages.post('/correct', async (context) => {
    const holder = await desk.enter(context);
    const sent = await parseForm(context.req.raw);
    if (!holder) return desk.askAgain(context);
    desk.checkToken(holder, sent.get('_token'));
    const { visit, edition, record } = holder;
    const draft = await readCorrection(holder, sent);
    if (!draft.correction) return context.html(drawn(holder, draft), 422);
    try {
      const verdict = await correctRecord(desk.storage, record, draft.correction, edition, visit.language);
      if (verdict.kind === 'superseded') throw new Refusal(409, { detail: 'A newer submission stands.' });
    } catch (error) {
      const errors = error instanceof Refusal ? errorsOf(error, holder, draft) : new Map<string, string>();
      if (errors.size === 0) throw error;
      return context.html(drawn(holder, { ...draft, errors }), 422);
    }
    return context.redirect(visit.to('/ticket', { done: 'corrected' }), 303);
  });
}

function drawn({ visit, record, words, token }: Holder, { form, steps, answers, errors }: Draft) {
  const correction = {
    answers,
    errors,
    words,
    questions: form.steps.flatMap(({ questions }) => questions),
    oneOf: form.oneOf,
    files: record.files,
  };
  return correctPage(visit, { steps, correction, token });
}
