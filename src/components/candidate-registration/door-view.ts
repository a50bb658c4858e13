import { html, nothing, type TemplateResult } from 'lit';
import type { Door } from '../../form/registration-door.ts';
import type { FairDetails } from '../../model/fair-details.ts';
import { fairZone } from '../../model/fair-zone.ts';
import type { FormWords } from '../form/form-words.ts';
import { organiserView } from '../shared/organiser-view.ts';

/**
 * Why one cannot register now, or only to wait; from when or since when; whether one may come all the same; and whom to ask.
 */
export function doorView(door: Door, details: FairDetails, words: FormWords): TemplateResult {
  const times = words.words.times(fairZone(details));
  const at = 'at' in door ? { day: times.day(door.at), time: `${times.clock(door.at)} ${times.zone}` } : {};
  const title = words.say(`door.${door.name}.title`);
  const { organiser, days, registration } = details;
  const [first, ...others] = days.map(({ date }) => times.day(date));
  return html`<div class="notice stack" part="notice">
      ${
        door.name === 'waiting'
          ? html`<p><strong>${title}</strong></p>`
          : html`<h3 id="heading" tabindex="-1">${title}</h3>`
      }
      <p>${words.say(`door.${door.name}.body`, at)}</p>
      ${registration?.walkIn && door.name !== 'early' ? html`<p>${words.say('door.walkIn')}</p>` : nothing}
      <p>${words.say('door.days', { days: [first, ...others].join('; ') })}</p>
      ${organiser ? organiserView(words.words, organiser) : nothing}
    </div>
    ${door.name === 'waiting' ? nothing : html`<slot></slot>`}`;
}
