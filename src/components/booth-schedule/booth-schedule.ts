import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { forgetDocument } from '../../browser/load-document.ts';
import type { Words } from '../../i18n/words.ts';
import type { Fair } from '../../model/fair.ts';
import { readFair } from '../../model/read-fair.ts';
import type { FairReading } from '../../model/read-fair-head.ts';
import { buildIndex } from '../../schedule/build-index.ts';
import { boothInHash, findBooth } from '../../schedule/find-booth.ts';
import { createListQuery, type ListResult } from '../../schedule/list-query.ts';
import type { BoothEntry, ScheduleIndex } from '../../schedule/schedule-index.ts';
import { makeMatcher } from '../../schedule/searchable-text.ts';
import { BoothShownEvent, InterestWantedEvent, PlanChangedEvent } from '../shared/events.ts';
import { warnOnce } from '../shared/warn-once.ts';
import { Widget } from '../shared/widget.ts';
import { boothScheduleStyles } from './booth-schedule.styles.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import type { CardContext } from './card-context.ts';
import { listView } from './list-view.ts';
import { PlanController } from './plan-controller.ts';
import { resultsView } from './results-view.ts';
import type { Section } from './sections.ts';
import { toolbar } from './toolbar.ts';

/**
 * Booths with their vacancies and sessions by day and time: searched, narrowed, starred.
 *
 * @summary Find booths, vacancies and sessions, and plan the day.
 * @attr src - Address of the fair document.
 * @slot - What the page shows until the schedule is there, and if it never comes.
 * @fires {ReadyEvent} jobfair-ready - The schedule can be used.
 * @fires {FailedEvent} jobfair-failed - The fair document did not load.
 * @fires {PlanChangedEvent} jobfair-plan-changed - Something was starred or lost its star, here or in another tab.
 * @fires {BoothShownEvent} jobfair-booth-shown - A booth was opened by `show()` or the page's hash.
 * @fires {InterestWantedEvent} jobfair-interest-wanted - Interest is to be expressed; cancel it to take it.
 * @csspart toolbar - Search and what narrows the list.
 * @csspart booth - One booth.
 * @csspart vacancy - One vacancy of an unfolded booth.
 * @csspart session - One session.
 * @csspart star - The star of a booth or session.
 * @csspart button - A button, or a link that looks like one.
 * @csspart control - The search field.
 */
export class BoothSchedule extends Widget {
  static override styles = [...Widget.styles, boothScheduleStyles];

  /** How the schedule is shown: `list`. */
  @property() view = 'list';

  /** The day shown, as in `2027-04-13`; empty for all. Follows what the visitor chooses. */
  @property() day = '';

  /** Where to express interest when nothing on the page does; gets `employer` and `vacancy` in its query. */
  @property({ attribute: 'interest-href' }) interestHref: string | null = null;

  readonly #plan = new PlanController(this, (ids) => this.dispatchEvent(new PlanChangedEvent(ids)));
  #index: ScheduleIndex | null = null;
  #list: ReturnType<typeof createListQuery> | null = null;
  #text = '';
  #section: Section = 'all';
  /** What to show of the starred; one that loses its star stays until asked anew, so that a slip can be undone. */
  #starredOnly: ReadonlySet<string> | null = null;
  #opened: ReadonlySet<string> = new Set();
  /** The booth code to be opened as soon as the fair is there. */
  #wanted: string | null = null;
  #vacancyView: CardContext['vacancyView'] = 'loading';
  /** The booth opened last, and whether it still has to be brought into sight. */
  #shown: BoothEntry | null = null;
  #bringShown = false;
  /** A booth code that no sign bears. */
  #missing: string | null = null;
  /** The employer for whom nobody took the interest just expressed. */
  #untaken: string | null = null;

  constructor() {
    super(['shared', 'schedule']);
  }

  protected override readDocument(document: unknown): FairReading {
    return readFair(document);
  }

  /** Opens a booth by its number (`A07`, `a7`) and brings it into sight, now or as soon as the fair is there. */
  show(boothNumber: string): void {
    this.#wanted = boothNumber;
    this.requestUpdate();
  }

  /** Loads the fair document again. */
  refresh(): void {
    if (this.src) forgetDocument(this.src);
    this.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followHash);
    this.#followHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followHash);
  }

  protected override fairChanged(fair: Fair): void {
    this.#index = buildIndex(fair);
    this.#list = createListQuery(this.#index);
    this.#plan.follow(fair.details.id);
    this.#loadVacancyView();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view') && this.view !== 'list')
      warnOnce(this, `view="${this.view}" is not known; use "list", or leave it out.`);
    if (!this.#index || !this.words) return;
    if (this.day && !this.#index.days.includes(this.day)) {
      warnOnce(this, `day="${this.day}" is no day of this fair; use one of ${this.#index.days.join(', ')}.`);
      this.day = '';
    }
    if (this.#wanted !== null) this.#open(this.#index, this.#wanted);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#bringShown || !this.#shown) return;
    this.#bringShown = false;
    const card = this.renderRoot.querySelector(`[data-entry="${CSS.escape(this.#shown.id)}"]`);
    card?.querySelector('h4')?.focus({ preventScroll: true });
    if (card) void bringIntoSight(card);
    if (this.#shown.booth) this.dispatchEvent(new BoothShownEvent(this.#shown.booth.number));
  }

  protected override renderReady(fair: Fair, words: Words): unknown {
    const index = this.#index;
    const result = this.#ask();
    if (!index || !result) return nothing;
    const context = this.#cardContext(fair, words, index);
    const nothingAtAll = index.booths.length + index.sessions.length === 0;
    const results = resultsView(words, {
      rows: result.rows,
      section: this.#section,
      missing: this.#missing,
      starred: this.#starredOnly?.size ?? null,
      nothingAtAll,
      clear: () => this.#clear(),
    });
    if (nothingAtAll) return results;
    return [this.#toolbar(context, index.days), results, listView(context, result.layout, this.#section)];
  }

  #toolbar({ words, times, starred }: CardContext, days: readonly string[]): TemplateResult {
    const state = {
      text: this.#text,
      days,
      day: this.day || null,
      section: this.#section,
      starred: starred.size,
      starredOnly: this.#starredOnly !== null,
    };
    return toolbar(words, times, state, {
      search: (text) => this.#change(() => (this.#text = text)),
      chooseDay: (day) => this.#change(() => (this.day = day ?? '')),
      chooseSection: (section) => this.#change(() => (this.#section = section)),
      toggleStarred: () => this.#change(() => (this.#starredOnly = this.#starredOnly ? null : starred)),
    });
  }

  #cardContext(fair: Fair, words: Words, index: ScheduleIndex): CardContext {
    const starred = new Set(this.#plan.plan.filter((id) => index.ids.has(id)));
    return {
      words,
      times: words.times(index.zone),
      labelOf: index.labelOf,
      days: fair.details.days.map(({ date }) => date),
      starred,
      starredSessions: index.sessions.map(({ session }) => session).filter(({ id }) => starred.has(id)),
      opened: this.#opened,
      shown: this.#shown?.id ?? null,
      matches: this.#text.trim() ? makeMatcher(this.#text) : null,
      interestHref: this.interestHref,
      untaken: this.#untaken,
      vacancyView: this.#vacancyView,
      star: (id) => this.#plan.toggle(id),
      open: (id) => this.#change(() => (this.#opened = toggled(this.#opened, id))),
      wantInterest: (event, employer, vacancies) => this.#wantInterest(event, employer, vacancies),
    };
  }

  /** Half a dozen facts a vacancy are not needed for the first cards, and are here before one is unfolded. */
  #loadVacancyView(): void {
    import('./vacancy-view.ts').then(
      ({ vacancyView }) => this.#takeVacancyView(vacancyView),
      () => this.#takeVacancyView('failed'),
    );
  }

  #takeVacancyView(view: CardContext['vacancyView']): void {
    this.#vacancyView = view;
    this.requestUpdate();
  }

  #ask(): ListResult | undefined {
    return this.#list?.({ text: this.#text, day: this.day || null, starred: this.#starredOnly });
  }

  /** What a visitor does ends what was said about the last thing done. */
  #change(doIt: () => void): void {
    this.#missing = null;
    this.#untaken = null;
    doIt();
    this.requestUpdate();
  }

  #showEverything(): void {
    this.#text = '';
    this.#section = 'all';
    this.#starredOnly = null;
    this.day = '';
  }

  #clear(): void {
    this.#change(() => this.#showEverything());
    // The button goes with its reason; who pressed it goes on at the search.
    this.renderRoot.querySelector('input')?.focus();
  }

  #open(index: ScheduleIndex, code: string): void {
    this.#wanted = null;
    const entry = findBooth(index.booths, code);
    this.#missing = entry ? null : code;
    if (!entry || this.#section === 'sessions' || !this.#ask()?.rows.booths.includes(entry))
      this.#showEverything();
    if (!entry) return;
    this.#opened = new Set(this.#opened).add(entry.id);
    this.#shown = entry;
    this.#bringShown = true;
  }

  #wantInterest(event: MouseEvent, employer: string, vacancies: readonly string[]): void {
    const wanted = new InterestWantedEvent(employer, vacancies);
    this.dispatchEvent(wanted);
    if (wanted.defaultPrevented) event.preventDefault();
    const followed = event.currentTarget instanceof HTMLAnchorElement;
    this.#change(() => (this.#untaken = wanted.defaultPrevented || followed ? null : employer));
    if (this.#untaken)
      warnOnce(
        this,
        'nothing took jobfair-interest-wanted; put a <jobfair-interest-form> on the page or set interest-href.',
      );
  }

  readonly #followHash = () => {
    const code = boothInHash(location.hash);
    if (code !== null) this.show(code);
  };
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
