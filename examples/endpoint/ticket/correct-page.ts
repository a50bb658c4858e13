import { html } from 'hono/html';
import { controlId } from './field.ts';
import type { shownSteps } from './form-of.ts';
import type { FormWords } from './form-words.ts';
import { noticeLines } from './notice-lines.ts';
import { errorSummary, page, tokenField, type Html, type Visit } from './page.ts';
import { questionControl, type Correction } from './question-control.ts';

export interface CorrectPage {
  /** The questions that can be answered on it. */
  readonly steps: ReturnType<typeof shownSteps>;
  readonly correction: Correction;
  readonly token: string;
}

/** The questions once more, with the answers as they stand; all of them at once, so that no script is needed. */
export function correctPage(visit: Visit, { steps, correction, token }: CorrectPage): Html {
  const { say, to } = visit;
  const { words, errors } = correction;
  const order = steps.flatMap(({ questions }) => questions.map(({ id }) => id));
  const wrong = [...errors]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([id, text]) => ({ control: controlId(id), text }));
  const consents = steps.findLast(({ questions }) => questions.some(({ kind }) => kind === 'consent'));
  const step = ({ id, questions }: CorrectPage['steps'][number]) =>
    html`<section>
      <h2>${words.say(`step.${id}`)}</h2>
      ${id === consents?.id ? notice(visit, words) : ''}
      ${questions.map((question) => questionControl(visit, question, correction))}
    </section>`;
  const content = html`${errorSummary(visit, words.say('errorTitle', { count: wrong.length }), wrong)}
    <p>${say('correct.lead')}</p>
    <form method="post" action="${to('/ticket/correct')}" enctype="multipart/form-data" novalidate>
      ${tokenField(token)} ${steps.map(step)}
      <p class="muted">${say('correct.consents')}</p>
      <p class="actions">
        <button>${say('correct.save')}</button>
        <a href="${to('/ticket')}">${say('back')}</a>
      </p>
    </form>`;
  return page(visit, say('correct.title'), content, wrong.length > 0);
}

function notice({ fair, language }: Visit, words: FormWords): Html {
  return html`<div class="notice">
    <h3>${words.say('notice.title')}</h3>
    ${noticeLines(fair, words, language).map((line) => html`<p>${line}</p>`)}
  </div>`;
}
