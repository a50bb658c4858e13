import { html, nothing, type TemplateResult } from 'lit';
import type { Receipt } from '../../model/receipt.ts';
import type { FormWords } from './form-words.ts';

export interface ReceiptState {
  readonly receipt: Receipt;
  readonly processing: boolean;
  readonly testMode: boolean;
  /** Drawn once its code is here. */
  readonly qr: TemplateResult | null;
  /** Name and value of what was agreed: the arrival time, the slot. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly title: string;
  readonly body: string;
  /** What comes after it: another employer, say. */
  readonly then: TemplateResult | typeof nothing;
}

/** The endpoint has it: the reference, its QR code, and what was agreed. */
export function receiptView(state: ReceiptState, words: FormWords): TemplateResult {
  const { receipt, processing, testMode, qr, facts, title, body, then } = state;
  const next = words.words.read(receipt.next).text;
  return html`<div class="receipt stack" part="receipt">
    <h3 id="heading" tabindex="-1">${title}</h3>
    ${testMode ? html`<p class="notice">${words.say('receipt.test')}</p>` : nothing}
    <p>${processing ? words.say('receipt.processing') : body}</p>
    ${qr ? html`<div class="ticket">${qr}</div>` : nothing}
    <dl class="facts">
      <div>
        <dt>${words.say('receipt.reference')}</dt>
        <dd class="reference">${receipt.reference}</dd>
      </div>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${next ? html`<p><strong>${words.say('receipt.next')}:</strong> ${next}</p>` : nothing}
    <slot name="success"></slot>
    ${then}
  </div>`;
}
