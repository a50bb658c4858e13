import { html } from 'hono/html';
import { pickText } from 'jobfair-widgets/schema';
import type { Place } from '../fair/place.ts';
import { isWaiting } from '../receive/waiting-list.ts';
import type { KeptRecord } from '../storage/storage.ts';
import { answeredSteps, answersOf, formOf } from './form-of.ts';
import type { FormWords } from './form-words.ts';
import { page, tokenField, type Html, type Visit } from './page.ts';
import { qrCode } from './qr-code.ts';

export interface Ticket {
  readonly record: KeptRecord;
  /** The wave or slots that it holds. */
  readonly places: readonly Place[];
  /** What its person showed interest in. */
  readonly interests: readonly KeptRecord[];
  /** True where some arrival time is free. */
  readonly hasFreeWave: boolean;
  readonly words: FormWords;
  readonly token: string;
  /** What has just been done, in words, or ''. */
  readonly notice: string;
}

/** The ticket, all that was sent, and what can be done about it. On paper, the ticket alone. */
export function showPage(visit: Visit, ticket: Ticket): Html {
  const { say, to } = visit;
  const { record, token, notice } = ticket;
  const content = html`${notice ? html`<p class="notice screen" role="status">${notice}</p>` : ''}
    ${head(visit, ticket)}
    <p class="actions screen">
      <a class="button" href="${to('/ticket/correct')}">${say('show.correct')}</a>
      <a class="button quiet" href="${to('/ticket/withdraw')}">${say('show.withdraw')}</a>
    </p>
    <div class="screen">
      ${interests(visit, ticket)} ${answers(visit, ticket)} ${files(visit, record)} ${consents(visit, ticket)}
      <form method="post" action="${to('/ticket/leave')}">
        ${tokenField(token)}
        <p class="muted">${say('show.leave.hint')}</p>
        <button class="quiet">${say('show.leave')}</button>
      </form>
    </div>`;
  return page(visit, say('ticket'), content);
}

function head(visit: Visit, { record, places, hasFreeWave, words }: Ticket): Html {
  const { say, fair, language } = visit;
  const { reference, form, data } = record;
  const isRegistration = form === 'registration';
  const { times } = words;
  const arrival = places.map((place) =>
    say('show.time', {
      day: times.day(place.start),
      range: times.range(place),
      zone: times.zone,
      zoneName: times.zoneName,
    }),
  );
  const employer = fair.employers.find(({ id }) => id === data['employerId']);
  const facts: readonly (readonly [string, string | readonly string[]])[] = [
    [say('show.reference'), reference],
    [say('show.name'), typeof data['fullName'] === 'string' ? data['fullName'] : ''],
    [say('show.employer'), employer ? pickText(employer.name, language).text : ''],
    [say(isRegistration ? 'show.wave' : 'show.slot'), arrival],
  ];
  const waiting = `${say('show.waiting')} ${hasFreeWave ? say('show.free') : ''}`;
  return html`<section class="ticket">
    ${isRegistration ? qrCode(record.ticket ?? reference, say('show.qr', { reference })) : ''}
    <div>
      <dl class="facts">
        ${facts.filter(([, value]) => value.length > 0).map(([name, value]) => fact(name, value))}
      </dl>
      ${isWaiting(record) ? html`<p><strong>${waiting}</strong></p>` : ''}
      <p>${say(isRegistration ? 'show.gate' : 'show.interest')}</p>
    </div>
  </section>`;
}

function fact(name: string, value: string | readonly string[]): Html {
  const values = typeof value === 'string' ? [value] : value;
  return html`<div>
    <dt>${name}</dt>
    ${values.map((one) => html`<dd>${one}</dd>`)}
  </div>`;
}

function interests({ say, fair, language }: Visit, { interests, words: { times } }: Ticket): Html | string {
  if (interests.length === 0) return '';
  const slots = new Map(
    fair.sessions.flatMap((session) => (session.slots ?? []).map((slot) => [slot.id, slot])),
  );
  const line = ({ reference, data, places }: KeptRecord) => {
    const employer = fair.employers.find(({ id }) => id === data['employerId']);
    const slot = slots.get(places[0] ?? '');
    const when = slot ? `, ${times.day(slot.start)}, ${times.range(slot)} ${times.zone}` : '';
    return html`<li>${pickText(employer?.name, language).text || reference} (${reference})${when}</li>`;
  };
  return html`<section>
    <h2>${say('show.interests')}</h2>
    <ul>
      ${interests.map(line)}
    </ul>
  </section>`;
}

function answers({ say, fair }: Visit, { record, words }: Ticket): Html {
  const given = answersOf(record);
  const step = ({ id, questions }: ReturnType<typeof answeredSteps>[number]) => {
    const own = questions.filter(({ id, kind }) => id in given && kind !== 'consent' && kind !== 'file');
    return own.length === 0
      ? ''
      : html`<h3>${words.say(`step.${id}`)}</h3>
          <dl class="facts">
            ${own.map((question) => fact(words.shortLabel(question), words.answer(question, given)))}
          </dl>`;
  };
  return html`<section>
    <h2>${say('show.answers')}</h2>
    ${answeredSteps(formOf(record, fair), given).map(step)}
  </section>`;
}

function files({ say, to }: Visit, { files }: KeptRecord): Html | string {
  if (files.length === 0) return '';
  const kilobytes = (size: number) => `${Math.max(1, Math.round(size / 1000))} kB`;
  return html`<section>
    <h2>${say('show.files')}</h2>
    <ul>
      ${files.map(
        ({ part, name, size }) =>
          html`<li>
            <a href="${to(`/ticket/files/${encodeURIComponent(part)}`)}">${say('show.download', { name })}</a>
            (${kilobytes(size)})
          </li>`,
      )}
    </ul>
  </section>`;
}

function consents({ say, fair }: Visit, { record, words }: Ticket): Html {
  const questions = formOf(record, fair).steps.flatMap((step) => step.questions);
  const line = ({ purpose, given, at, withdrawnAt }: KeptRecord['consents'][number]) => {
    const asked = questions.find((question) => question.id === `consent.${purpose}`);
    const day = words.times.day(withdrawnAt ?? at);
    const state = withdrawnAt ? 'show.takenBack' : given ? 'show.given' : 'show.refused';
    return fact(asked ? words.label(asked) : purpose, say(state, { day }));
  };
  return html`<section>
    <h2>${say('show.consents')}</h2>
    <dl class="facts">${record.consents.map(line)}</dl>
  </section>`;
}
