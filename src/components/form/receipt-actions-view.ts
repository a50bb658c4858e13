import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CalendarEntry } from '../../schedule/calendar.ts';
import { webCalendarLink } from '../../schedule/web-calendar-link.ts';
import type { FormWords } from './form-words.ts';

/** What opens below the buttons: ways to do one thing. */
export type Ways = 'calendar' | 'share';

export interface ActionsState {
  readonly entries: readonly CalendarEntry[];
  /** The endpoint's own address of the appointment, where it has one. */
  readonly calendarUrl: string | null;
  /** What there is to share; null where nothing is. */
  readonly page: { readonly title: string; readonly url: string } | null;
  readonly open: Ways | null;
  /** The device has a way of its own to share. */
  readonly canShare: boolean;
  /** What came of the last press, in words, or ''. */
  readonly said: string;
}

export interface Actions {
  readonly savePicture: () => void;
  readonly print: () => void;
  readonly toggle: (ways: Ways) => void;
  readonly saveCalendar: () => void;
  readonly share: () => void;
  readonly copyLink: () => void;
}

/** What a person can do with a ticket, each a button with words. */
export function receiptActionsView(state: ActionsState, words: FormWords, actions: Actions): TemplateResult {
  const { entries, page, open, canShare, said } = state;
  const tile = (name: keyof typeof icons, press: () => void, ways: Ways | null = null) =>
    html`<button
      class="button quiet tile"
      part="button"
      type="button"
      aria-expanded=${ways === null ? nothing : String(open === ways)}
      @click=${press}
    >
      <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>
      <span>${words.say(`receipt.${name}`)}</span>
    </button>`;
  return html`<div class="actions">
      ${tile('picture', actions.savePicture)} ${tile('print', actions.print)}
      ${entries.length > 0 ? tile('calendar', () => actions.toggle('calendar'), 'calendar') : nothing}
      ${
        page
          ? canShare && open !== 'share'
            ? tile('share', actions.share)
            : tile('share', () => actions.toggle('share'), 'share')
          : nothing
      }
      ${open === 'calendar' ? calendarWays(state, words, actions) : nothing}
      ${open === 'share' && page ? shareWays(page, words, actions) : nothing}
    </div>
    <p class="said" role="status">${said}</p>`;
}

/** An in-app browser fails at a file made on the page, so the file comes last (Instagram and WhatsApp on iOS). */
function calendarWays(
  { entries, calendarUrl }: ActionsState,
  words: FormWords,
  actions: Actions,
): TemplateResult {
  return html`<ul class="ways">
    ${calendarUrl ? html`<li>${linkAway(calendarUrl, words.say('receipt.calendarOwn'), words)}</li>` : nothing}
    ${entries.map(
      (entry) =>
        html`<li>${linkAway(webCalendarLink(entry), webCalendarName(entry, entries, words), words)}</li>`,
    )}
    <li>
      <button class="button quiet" part="button" type="button" @click=${actions.saveCalendar}>
        ${words.say('receipt.calendarFile')}
      </button>
      <p class="muted">${words.say('receipt.calendarFileHint')}</p>
    </li>
  </ul>`;
}

function webCalendarName(
  { start }: CalendarEntry,
  entries: readonly CalendarEntry[],
  words: FormWords,
): string {
  const name = words.say('receipt.calendarWeb');
  return entries.length > 1 ? `${name}: ${words.day(start)}` : name;
}

function shareWays(
  { title, url }: { readonly title: string; readonly url: string },
  words: FormWords,
  actions: Actions,
): TemplateResult {
  const whatsapp = `https://wa.me/?${new URLSearchParams({ text: `${title}\n${url}` }).toString()}`;
  return html`<ul class="ways">
    <li>${linkAway(whatsapp, words.say('receipt.whatsapp'), words)}</li>
    <li>
      <button class="button quiet" part="button" type="button" @click=${actions.copyLink}>
        ${words.say('receipt.copy')}
      </button>
    </li>
  </ul>`;
}

/** A link that leaves the page where it is, with the receipt on it. */
export function linkAway(href: string, name: string, words: FormWords): TemplateResult {
  return html`<a class="button quiet" part="button" href=${href} target="_blank" rel="noopener noreferrer"
    >${name} <span class="unseen">${words.say('receipt.newTab')}</span></a
  >`;
}

const icons = {
  picture: svg`<path d="M12 3v11m-4.5-4L12 14.5 16.5 10M4 17v3.5h16V17"></path>`,
  print: svg`<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 14h10v6.5H7Z"></path>`,
  calendar: svg`<path d="M4 5.5h16v15H4ZM4 10h16M8 3v4.5M16 3v4.5M12 12.5v5.5M9.2 15.2h5.6"></path>`,
  share: svg`<circle cx="6" cy="12" r="2.5"></circle><circle cx="17.5" cy="5.5" r="2.5"></circle><circle cx="17.5" cy="18.5" r="2.5"></circle><path d="m8.2 10.8 7-4M8.2 13.2l7 4"></path>`,
};
