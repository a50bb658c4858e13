import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../submission/progress.ts';
import type { FormWords } from './form-words.ts';

export interface DeliveryActions {
  /** Whether sending again cannot store it twice. */
  readonly repeatable: boolean;
  readonly retry: () => void;
  readonly edit: () => void;
}

/** What happens to a submission on its way, in words: sending, waiting for the network, not confirmed, overtaken. */
export function deliveryView(progress: Progress, words: FormWords, actions: DeliveryActions): TemplateResult {
  const { key, wrong, retries } = stageOf(progress);
  const body = key === 'stopped' && !actions.repeatable ? 'stopped.unsure' : `${key}.body`;
  const edit = (name: string) =>
    html`<button class="button quiet" part="button" type="button" @click=${actions.edit}>
      ${words.say(name)}
    </button>`;
  return html`<div
    class="notice stack ${wrong ? 'wrong' : ''}"
    part="receipt"
    role=${wrong ? 'alert' : 'status'}
  >
    <h3 id="heading" tabindex="-1">${words.say(`${key}.title`)}</h3>
    <p>${words.say(body)}</p>
    ${retries > 0 ? html`<p class="muted">${words.say('sending.retry', { count: retries + 1 })}</p>` : nothing}
    ${
      progress.name === 'stopped'
        ? html`<div class="row">
            <button class="button" part="button" type="button" @click=${actions.retry}>
              ${words.say('stopped.again')}
            </button>
            ${edit('stopped.edit')}
          </div>`
        : nothing
    }
    ${progress.name === 'waiting' ? edit('stopped.edit') : nothing}
    ${
      progress.name === 'sending' && progress.parcel.files.length > 0
        ? html`${uploadView(progress.sent, words)} ${edit('sending.cancel')}`
        : nothing
    }
  </div>`;
}

/** How much of a file has left the device: seen at each step, heard at each quarter. */
function uploadView(sent: number | null, words: FormWords): TemplateResult | typeof nothing {
  if (sent === null) return nothing;
  const said = (percent: number) =>
    percent === 100 ? words.say('sending.whole') : words.say('sending.sent', { percent });
  return html`<div class="upload" aria-hidden="true">
      <progress max="100" .value=${sent}></progress>
      <p class="muted">${said(sent)}</p>
    </div>
    <p class="unseen">${sent < 25 ? nothing : said(Math.floor(sent / 25) * 25)}</p>`;
}

function stageOf(progress: Progress): { key: string; wrong: boolean; retries: number } {
  if (progress.name === 'waiting' && progress.until === null)
    return { key: 'offline', wrong: true, retries: 0 };
  if (progress.name === 'stopped') return { key: 'stopped', wrong: true, retries: 0 };
  if (progress.name === 'superseded' || progress.name === 'unconfirmed') {
    return { key: progress.name, wrong: false, retries: 0 };
  }
  const retries =
    progress.name === 'waiting' ? progress.retries + 1 : progress.name === 'sending' ? progress.retries : 0;
  return { key: 'sending', wrong: false, retries };
}
