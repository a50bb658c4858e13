import { html, nothing } from 'lit';
import { allowLink } from '../../model/allow-link.ts';
import type { FormWords } from './form-words.ts';

/** The way on that the page gives after a receipt. */
export function onwardView(successUrl: string | null, words: FormWords): unknown {
  const href = allowLink(successUrl);
  return href
    ? html`<a class="button" part="button" href=${href}>${words.say('receipt.onward')}</a>`
    : nothing;
}
