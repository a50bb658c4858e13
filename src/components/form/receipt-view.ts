import { html, nothing, type TemplateResult } from 'lit';
import { allowLink } from '../../model/allow-link.ts';
import type { Receipt } from '../../model/receipt.ts';
import { spokenText } from '../shared/spoken-text.ts';
import type { FormWords } from './form-words.ts';
import { linkAway } from './receipt-actions-view.ts';

export interface ReceiptState {
  readonly receipt: Receipt;
  readonly processing: boolean;
  readonly testMode: boolean;
  readonly ticket: TemplateResult;
  readonly actions: TemplateResult;
  /** What comes after it: another employer, say. */
  readonly then: unknown;
  /** Begins again, for the next person. */
  readonly again: () => void;
}

/** The endpoint has it: the ticket, what can be done with it, and what happens next. */
export function receiptView(state: ReceiptState, words: FormWords): TemplateResult {
  const { receipt, processing, testMode, ticket, actions, then, again } = state;
  const stage = processing ? 'receipt.processing' : 'received';
  const ticketUrl = allowLink(receipt.ticketUrl);
  return html`<div class="receipt stack" part="receipt">
    <h3 id="heading" tabindex="-1">${words.say(`${stage}.title`)}</h3>
    ${testMode ? html`<p class="notice">${words.say('receipt.test')}</p>` : nothing}
    <p>${words.say(`${stage}.body`)}</p>
    ${ticket} ${actions}
    ${
      words.words.read(receipt.next).text
        ? html`<p><strong>${words.say('receipt.next')}:</strong> ${spokenText(words.words, receipt.next)}</p>`
        : nothing
    }
    ${
      ticketUrl
        ? html`<div class="see">
            ${linkAway(ticketUrl, words.say('receipt.see'), words)}
            <p class="muted">${words.say('receipt.seeHint')}</p>
          </div>`
        : nothing
    }
    <slot name="success"></slot>
    <div class="row">
      ${then}
      <button class="button quiet" part="button" type="button" @click=${again}>
        ${words.say('receipt.again')}
      </button>
    </div>
  </div>`;
}
