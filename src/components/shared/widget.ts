import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LoadError, loadDocument } from '../../browser/load-document.ts';
import { languageFor, type Namespace } from '../../i18n/locales.ts';
import type { Words } from '../../i18n/words.ts';
import type { Fair } from '../../model/fair.ts';
import type { FairReading } from '../../model/read-fair-head.ts';
import { baseStyles } from './base-styles.ts';
import { showStates } from './custom-state.ts';
import { FailedEvent, ReadyEvent } from './events.ts';
import { failureView } from './failure-view.ts';
import { LanguageController } from './language-controller.ts';
import { sameDocument } from './same-document.ts';
import { tokens } from './tokens.ts';
import { warnOnce } from './warn-once.ts';

/** Why there is nothing to show; the words for it are `shared:failed.<reason>`. */
export type FailureReason = 'no-source' | 'network' | 'status' | 'format' | 'fair';

type Loading =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly reason: FailureReason }
  | { readonly name: 'ready'; readonly fair: Fair };

const widgetStates = ['loading', 'submitting', 'queued', 'submitted', 'invalid', 'failed'] as const;
export type WidgetState = (typeof widgetStates)[number];

/**
 * What all three widgets are: an element that loads a fair document, speaks the page's language, and shows what it
 * has, or why it has nothing.
 */
export abstract class Widget extends LitElement {
  static override styles = [tokens, baseStyles];

  /** Address of the fair document. */
  @property() src: string | null = null;

  /** The fair document itself, instead of `src`. */
  @property({ attribute: false, hasChanged: (value, old) => !sameDocument(value, old) }) fair: unknown = null;

  /** Language of the widget: `id` or `en`. Without it, that of the page. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** `light` or `dark`; without it, the page's own scheme. */
  @property({ attribute: 'color-scheme', reflect: true }) colorScheme: string | null = null;

  /** Nothing is sent; the widget says so. */
  @property({ type: Boolean, attribute: 'test-mode' }) testMode = false;

  readonly #internals = this.attachInternals();
  readonly #language: LanguageController;
  #loading: Loading = { name: 'loading' };
  #documentWanted: unknown = undefined;
  /** What comes in the place of a pressed 'try again' takes its focus. */
  #hadFocus = false;
  #announced: Fair | null = null;

  /** `namespaces`: the texts that the widget speaks with. */
  constructor(namespaces: readonly Namespace[]) {
    super();
    this.#language = new LanguageController(this, namespaces, (error) => this.failWords(error));
  }

  /** The fair, once it was read. */
  protected get readyFair(): Fair | null {
    return this.#loading.name === 'ready' ? this.#loading.fair : null;
  }

  protected get words(): Words | null {
    return this.#language.words;
  }

  /** Fetches a text that the widget needs from now on. */
  protected addWords(namespace: Namespace): Promise<void> {
    return this.#language.add(namespace);
  }

  /** Everything a widget shows once it has its fair and its words. */
  protected abstract renderReady(fair: Fair, words: Words): unknown;

  /** States of the widget's own, beside loading and failed. */
  protected presentStates(): readonly WidgetState[] {
    return [];
  }

  /** Reads what the widget needs of a document. */
  protected abstract readDocument(document: unknown): FairReading | Promise<FairReading>;

  /** Called when a fair has been read, before it is shown. */
  protected fairChanged(_fair: Fair): void {}

  override connectedCallback(): void {
    super.connectedCallback();
    // Without a source at the end of this task there is none: frameworks set properties after connecting.
    void this.updateComplete.then(() => this.#loadIfChanged());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('colorScheme') && ![null, 'light', 'dark'].includes(this.colorScheme)) {
      warnOnce(
        this,
        `color-scheme="${this.colorScheme}" is not known; use "light" or "dark", or leave it out.`,
      );
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (this.hasUpdated && (changed.has('src') || changed.has('fair'))) this.#loadIfChanged();
    const own = this.#loading.name === 'ready' ? this.presentStates() : ([this.#loading.name] as const);
    showStates(this.#internals, widgetStates, own);
    if (this.#hadFocus && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    }
    this.#hadFocus = false;
    if (this.#loading.name !== 'ready' || !this.words || this.#announced === this.#loading.fair) return;
    this.#announced = this.#loading.fair;
    this.dispatchEvent(new ReadyEvent(this.#warnings));
  }

  #warnings: FairReading['warnings'] = [];

  override render(): TemplateResult {
    const { words } = this;
    if (!words) return html`<slot></slot>`;
    return html`<div class="root" lang=${words.language}>${this.#renderLoading(words)}</div>`;
  }

  #renderLoading(words: Words): unknown {
    const loading = this.#loading;
    if (loading.name === 'ready') {
      const testing = this.testMode
        ? html`<p class="notice" part="notice">${words.say('shared:testMode')}</p>`
        : nothing;
      return [testing, this.renderReady(loading.fair, words)];
    }
    if (loading.name === 'failed') return failureView(words, loading.reason, null, () => this.reload());
    return html`<p role="status" class="muted" tabindex="-1">${words.say('shared:loading')}</p>
      <slot></slot>`;
  }

  /** Loads the fair again, after a failure or to see what has changed. */
  reload(): void {
    this.#documentWanted = undefined;
    this.#loadIfChanged();
  }

  #loadIfChanged(): void {
    const wanted = this.fair ?? this.src;
    if (wanted === this.#documentWanted) return;
    this.#documentWanted = wanted;
    void this.#load(wanted);
  }

  async #load(wanted: unknown): Promise<void> {
    if (wanted === null || wanted === '') {
      warnOnce(this, 'has no src; name the fair document, as in src="/fair.json", or set the property fair.');
      this.#fail('no-source');
      return;
    }
    if (this.#loading.name !== 'ready') this.#settle({ name: 'loading' });
    try {
      const document = typeof wanted === 'string' ? await loadDocument(wanted) : wanted;
      if (wanted !== this.#documentWanted) return;
      const reading = await this.readDocument(document);
      if (wanted !== this.#documentWanted) return;
      this.#take(reading);
    } catch (error) {
      if (wanted !== this.#documentWanted) return;
      warnOnce(this, `${String(error)}. Check src.`);
      this.#fail(error instanceof LoadError ? error.reason : 'format');
    }
  }

  #take({ fair, warnings }: FairReading): void {
    this.#warnings = warnings;
    for (const { where, what, done } of warnings)
      warnOnce(this, `fair document, ${where}: ${what}; ${done}.`);
    if (!fair) {
      this.#fail('fair');
      return;
    }
    this.#language.fallback = languageFor(fair.details.defaultLocale) ?? 'id';
    this.#settle({ name: 'ready', fair });
    this.fairChanged(fair);
  }

  #fail(reason: FailureReason): void {
    this.#language.fallback = 'id';
    this.#settle({ name: 'failed', reason });
    this.dispatchEvent(new FailedEvent(reason));
  }

  /** Tells of words that could not be fetched. */
  protected failWords(error: unknown): void {
    warnOnce(
      this,
      `its words could not be loaded (${String(error)}); the content between its tags stays visible.`,
    );
    this.dispatchEvent(new FailedEvent('words'));
    addEventListener('online', () => this.#language.retry(), { once: true });
  }

  #settle(loading: Loading): void {
    this.#loading = loading;
    this.#hadFocus = !!this.shadowRoot?.activeElement;
    this.requestUpdate();
  }
}
