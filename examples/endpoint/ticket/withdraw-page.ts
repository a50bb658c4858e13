import { html } from 'hono/html';
import { pickText } from 'jobfair-widgets/schema';
import type { KeptRecord } from '../storage/storage.ts';
import { choice, controlId, group } from './field.ts';
import { formOf } from './form-of.ts';
import type { FormWords } from './form-words.ts';
import { errorSummary, page, tokenField, type Html, type Visit } from './page.ts';

/** One thing that can be withdrawn: a purpose, one interest, or everything. */
export interface Withdrawable {
  readonly code: string;
  readonly label: string;
}

/** All that this person can still withdraw. A consent without which there is no record is part of everything. */
export function withdrawable(
  { say, fair, language }: Visit,
  record: KeptRecord,
  interests: readonly KeptRecord[],
  words: FormWords,
): readonly Withdrawable[] {
  const asked = formOf(record, fair).steps.flatMap(({ questions }) => questions);
  const purposes = record.consents.flatMap(({ purpose, given, withdrawnAt }) => {
    const question = asked.find(({ id }) => id === `consent.${purpose}`);
    const isOptional = fair.details.privacy?.purposes.some(({ id, required }) => id === purpose && !required);
    if (!given || withdrawnAt || !isOptional) return [];
    return [{ code: `purpose:${purpose}`, label: question ? words.label(question) : purpose }];
  });
  const wishes = interests.map(({ reference, data }) => {
    const employer = fair.employers.find(({ id }) => id === data['employerId']);
    const name = pickText(employer?.name, language).text;
    return {
      code: `interest:${reference}`,
      label: say('withdraw.interest', { employer: name, reference }),
    };
  });
  return [...purposes, ...wishes, { code: 'all', label: say(`withdraw.all.${record.form}`) }];
}

/** Asks what to withdraw; `error` where nothing was chosen. */
export function withdrawPage(
  visit: Visit,
  choices: readonly Withdrawable[],
  token: string,
  error: string,
): Html {
  const { say, to } = visit;
  const frame = {
    id: 'withdraw',
    label: say('withdraw.what'),
    optional: '',
    hints: [],
    error,
    errorPrefix: say('errorPrefix'),
  };
  const boxes = choices.map(({ code, label }, index) =>
    choice(
      {
        type: 'checkbox',
        id: index === 0 ? controlId('withdraw') : `${controlId('withdraw')}-${index}`,
        name: 'withdraw',
        value: code,
        label,
        checked: false,
      },
      error ? html`aria-invalid="true" aria-describedby="error-withdraw"` : '',
    ),
  );
  const wrong = error ? [{ control: controlId('withdraw'), text: error }] : [];
  const content = html`${errorSummary(visit, say('check'), wrong)}
    <p>${say('withdraw.lead')}</p>
    <form method="post" action="${to('/ticket/withdraw')}" novalidate>
      ${tokenField(token)} ${group(frame, boxes)}
      <p class="actions">
        <button>${say('withdraw.next')}</button>
        <a href="${to('/ticket')}">${say('back')}</a>
      </p>
    </form>`;
  return page(visit, say('withdraw.title'), content, error !== '');
}

/** Says what will happen, and asks once more. */
export function surePage(visit: Visit, chosen: readonly Withdrawable[], token: string): Html {
  const { say, to } = visit;
  const isAll = chosen.some(({ code }) => code === 'all');
  const content = html`<p>${say('withdraw.sure.these')}</p>
    <ul>
      ${chosen.map(({ label }) => html`<li>${label}</li>`)}
    </ul>
    <p>${say(isAll ? 'withdraw.sure.all' : 'withdraw.sure.some')}</p>
    <p>${say('withdraw.sure.time')}</p>
    <form method="post" action="${to('/ticket/withdraw')}">
      ${tokenField(token)}
      <input type="hidden" name="sure" value="yes" />
      ${chosen.map(({ code }) => html`<input type="hidden" name="withdraw" value="${code}" />`)}
      <p class="actions">
        <button>${say('withdraw.yes')}</button>
        <a href="${to('/ticket')}">${say('withdraw.no')}</a>
      </p>
    </form>`;
  return page(visit, say('withdraw.sure'), content);
}

/** What is left to say to someone whose data are gone. */
export function withdrawnPage(visit: Visit): Html {
  const { say } = visit;
  return page(visit, say('withdraw.done'), html`<p>${say('withdraw.done.body')}</p>`);
}
