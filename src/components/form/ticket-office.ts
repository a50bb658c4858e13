import { html, nothing, type TemplateResult } from 'lit';
import { browserConnection } from '../../browser/connection.ts';
import { saveFile, safeInName } from '../../browser/save-file.ts';
import { addressToShare, canShare, copyText, shareByDevice } from '../../browser/share-page.ts';
import { whenIdle } from '../../browser/when-idle.ts';
import type { Answers } from '../../model/answers.ts';
import { allowLink } from '../../model/allow-link.ts';
import { fairZone } from '../../model/fair-zone.ts';
import type { Fair } from '../../model/fair.ts';
import type { Message } from '../../model/message.ts';
import { pickText } from '../../model/text.ts';
import { writeCalendar, type CalendarEntry } from '../../schedule/calendar.ts';
import type { Progress } from '../../submission/progress.ts';
import { warnOnce } from '../shared/warn-once.ts';
import { adoptStyles } from './adopt-styles.ts';
import { calendarEntries } from './calendar-entries.ts';
import type { FormDesk } from './form-desk.ts';
import type { FormWords } from './form-words.ts';
import { receiptActionsView, type Ways } from './receipt-actions-view.ts';
import { receiptStyles } from './receipt-styles.ts';
import { receiptView } from './receipt-view.ts';
import type * as ticketMaking from './ticket-making.ts';
import { ticketOf, type Sealed, type Sent, type Ticket } from './ticket.ts';
import { ticketView } from './ticket-view.ts';
import { visitsOf } from './visits.ts';

type Making = typeof ticketMaking;

/**
 * Draws the receipt and the ticket, also of what is not sent yet, and does what a person wants of them. All that it
 * needs for that is fetched when the browser is idle: a network lost at send still leaves a ticket.
 */
export class TicketOffice {
  readonly #desk: FormDesk;
  #making: Making | null = null;
  /** The answers as they were sent. */
  #answers: Answers = {};
  #parcel: Sealed['parcel'] | null = null;
  #open: Ways | null = null;
  /** What came of the last press. */
  #said: Message | null = null;

  constructor(desk: FormDesk) {
    this.#desk = desk;
    adoptStyles(desk.element, receiptStyles);
    whenIdle(() => {
      // Firefox keeps the failure of an import for as long as the page lives (140): none is provoked.
      if (browserConnection.online()) void this.#make();
    });
  }

  /** A submission came this far: its ticket is drawn from the answers of this moment. */
  follow(progress: Progress): void {
    if (!('parcel' in progress) || progress.parcel === this.#parcel) return;
    this.#parcel = progress.parcel;
    this.#answers = this.#desk.filling().answers;
    this.#open = null;
    this.#said = null;
    void this.#make();
  }

  /** For the next person. */
  forget(): void {
    this.#parcel = null;
    this.#answers = {};
  }

  /** What the endpoint has. `then`: what may come after it. */
  renderReceipt(
    progress: Sealed & { name: 'received' },
    fair: Fair,
    words: FormWords,
    then: unknown,
  ): TemplateResult {
    const { receipt, processing } = progress;
    const { testMode } = this.#desk.element;
    const again = () => {
      this.#desk.element.reset();
      this.#desk.focus('heading');
    };
    return receiptView(
      { receipt, processing, testMode, ...this.#draw(progress, fair, words), then, again },
      words,
    );
  }

  /** The ticket of what has no receipt yet, once that is no matter of a moment; an endpoint of the contract knows its code. */
  renderUnsent(progress: Progress, fair: Fair, words: FormWords): TemplateResult | typeof nothing {
    const isStuck =
      progress.name === 'waiting' ||
      progress.name === 'stopped' ||
      (progress.name === 'sending' && progress.retries > 0);
    const { name, element } = this.#desk;
    if (!isStuck || name !== 'registration' || element.payload !== 'json') return nothing;
    const { ticket, actions } = this.#draw(progress, fair, words);
    return html`<div class="receipt stack">${ticket} ${actions}</div>`;
  }

  #draw(progress: Sealed, fair: Fair, words: FormWords): { ticket: TemplateResult; actions: TemplateResult } {
    const sent = this.#sent(fair, words);
    const ticket = ticketOf(progress, sent, words);
    const qr = ticket.code === null ? null : (this.#making?.qrCode(ticket.code, ticket.codeLabel) ?? null);
    return {
      ticket: ticketView(ticket, qr, words.words.language),
      actions: this.#drawActions(progress, sent, ticket, words),
    };
  }

  #drawActions(progress: Sealed, sent: Sent, ticket: Ticket, words: FormWords): TemplateResult {
    const receipt = progress.name === 'received' ? progress.receipt : null;
    const page = { title: ticket.fair.text, url: addressToShare() };
    const entries = calendarEntries(sent, ticket.reference, page.url, words);
    const named = (ending: string) =>
      [words.say('ticket.file'), safeInName(ticket.reference || ticket.status.toLowerCase())].join('-') +
      ending;
    return receiptActionsView(
      {
        entries,
        calendarUrl: allowLink(receipt?.calendarUrl),
        page: receipt ? page : null,
        open: this.#open,
        canShare: canShare(),
        said: this.#said ? words.say(this.#said.key, this.#said.values) : '',
      },
      words,
      {
        savePicture: () => void this.#do('picture', () => this.#savePicture(ticket, named('.png'))),
        print: () => void this.#do('print', () => this.#print(ticket, words.words.language)),
        toggle: (ways) => this.#say(null, this.#open === ways ? null : ways),
        saveCalendar: () => void this.#do('calendar', () => this.#saveCalendar(entries, named('.ics'))),
        share: () => void this.#do('share', () => this.#share(page)),
        copyLink: () => void this.#do('copy', () => this.#copyLink(page.url)),
      },
    );
  }

  #sent(fair: Fair, words: FormWords): Sent {
    const { name, element } = this.#desk;
    const { fullName, employerId, waitingList } = this.#answers;
    const form = this.#desk.form();
    const visits = form ? visitsOf(form, this.#answers, fairZone(fair.details)) : [];
    const employer = fair.employers.find(({ id }) => id === employerId);
    return {
      form: name,
      fair,
      holder: typeof fullName === 'string' ? fullName.trim() : '',
      employer: pickText(employer?.name, words.words.language),
      visits,
      isWaiting: waitingList === true && visits.every(({ time }) => time === null),
      testMode: element.testMode,
    };
  }

  async #savePicture(ticket: Ticket, name: string): Promise<Message | null> {
    const making = await this.#make();
    if (!making) return away;
    const head = this.#desk.element.renderRoot.querySelector('.ticket-head');
    const { backgroundColor, color } = getComputedStyle(head ?? this.#desk.element);
    saveFile(await making.ticketPicture(ticket, { back: backgroundColor, text: color }), name);
    return { key: 'receipt.saved', values: { name } };
  }

  async #print(ticket: Ticket, language: string): Promise<Message | null> {
    const making = await this.#make();
    if (!making) return away;
    await making.printTicket(ticket, language, this.#desk.element.renderRoot);
    return null;
  }

  async #saveCalendar(entries: readonly CalendarEntry[], name: string): Promise<Message | null> {
    const text = writeCalendar(entries, new Date().toISOString());
    saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), name);
    return { key: 'receipt.calendarSaved', values: { name } };
  }

  async #share({ title, url }: { title: string; url: string }): Promise<Message | null> {
    if (!(await shareByDevice(title, url))) this.#open = 'share';
    return null;
  }

  async #copyLink(url: string): Promise<Message> {
    return { key: (await copyText(url)) ? 'receipt.copied' : 'receipt.copyYourself', values: { url } };
  }

  /** Does what was pressed and says what came of it. */
  async #do(name: string, deed: () => Promise<Message | null>): Promise<void> {
    try {
      this.#say(await deed(), this.#open);
    } catch (error) {
      warnOnce(this.#desk.element, `the receipt's "${name}" failed (${String(error)}).`);
      this.#say({ key: 'receipt.failed' }, this.#open);
    }
  }

  #say(said: Message | null, open: Ways | null): void {
    this.#said = said;
    this.#open = open;
    this.#desk.element.requestUpdate();
  }

  /** What tickets are made with; null where it cannot be fetched now: the next press asks again. */
  async #make(): Promise<Making | null> {
    if (this.#making) return this.#making;
    this.#making = await import('./ticket-making.ts').catch(() => null);
    this.#desk.element.requestUpdate();
    return this.#making;
  }
}

const away: Message = { key: 'receipt.away' };
