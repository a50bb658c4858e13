import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { openDraftStore, type DraftStore } from '../../browser/draft-store.ts';
import { openParcelStore } from '../../browser/parcel-store.ts';
import { keepable, readDraft } from '../../form/draft.ts';
import { blank, goTo, stepsAsked, type Filling } from '../../form/filling.ts';
import type { KeptParcel, ParcelStore } from '../../submission/ports.ts';
import type { Parcel } from '../../submission/parcel.ts';
import { warnOnce } from '../shared/warn-once.ts';
import type { FormDesk } from './form-desk.ts';
import type { FormWords } from './form-words.ts';

/** Milliseconds between an answer and its being kept: a word is typed faster. */
const pause = 300;

/**
 * What the device keeps of a form: a draft in this tab, or on the device if the visitor ticks so; and a submission that
 * could not be sent, if the visitor ticks so. A receipt and the visitor's delete clear both.
 */
export class FormMemory implements ReactiveController {
  readonly #desk: FormDesk;
  readonly #drafts: DraftStore;
  readonly #parcels: ParcelStore;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRestored = false;
  #keepsParcel = false;
  #keepFailed = false;

  /** Keeps at once what was noted. */
  readonly flush = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#desk.element.draft === 'off') return;
    const isKeptOnDevice = this.#desk.element.draft === 'device' && this.#drafts.isOnDevice;
    this.#drafts.keep(this.#draft(), isKeptOnDevice ? 'device' : 'session');
  };

  constructor(desk: FormDesk, fair: string) {
    this.#desk = desk;
    this.#drafts = openDraftStore(fair, desk.name);
    this.#parcels = openParcelStore(fair, desk.name);
    desk.element.addController(this);
  }

  hostConnected(): void {
    // A page that is put away may never come back.
    document.addEventListener('visibilitychange', this.flush);
    addEventListener('pagehide', this.flush);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.flush);
    removeEventListener('pagehide', this.flush);
    this.flush();
  }

  /** An answer changed. */
  note(): void {
    // A form that was taken from its page is done with, or still sends what it has.
    if (this.#desk.element.isConnected) this.#timer ??= setTimeout(this.flush, pause);
  }

  /** The draft, if there is one: its answers, at its step. */
  restore(): Filling | null {
    const form = this.#desk.form();
    if (!form || this.#desk.element.draft === 'off') {
      this.#drafts.clear();
      return null;
    }
    const draft = readDraft(this.#drafts.read(), form);
    if (!draft) return null;
    this.#isRestored = true;
    const current = this.#desk.filling();
    // Whoever has begun before the draft was there goes on where they are, and what they wrote stands.
    const hasBegun = current !== blank;
    const filling = { ...current, answers: { ...draft.answers, ...current.answers } };
    if (hasBegun) return filling;
    const asked = stepsAsked(form, filling.answers);
    const step = form.steps.findIndex(({ id }) => id === draft.step);
    // From the review, what is missing is what is not kept: the consents, which come last.
    const last = draft.step === 'review' ? asked.at(-1) : undefined;
    return goTo(filling, asked.includes(step) ? step : (last ?? 0));
  }

  /** A submission that the visitor kept on this device and that was not sent. */
  async keptParcel(): Promise<KeptParcel | null> {
    const kept = await this.#parcels.read().catch(() => null);
    this.#keepsParcel = kept !== null;
    return kept;
  }

  /** Nothing stays on the device. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isRestored = false;
    this.#keepsParcel = false;
    this.#drafts.clear();
    void this.#parcels.forget();
  }

  /** Above the questions: that earlier answers are there, with the way to delete them. */
  renderRestored(words: FormWords, startOver: () => void): unknown {
    if (!this.#isRestored) return nothing;
    return html`<div class="notice stack" role="status" part="notice">
      <p>${words.say('draft.restored')}</p>
      ${deleteButton(words, startOver)}
    </div>`;
  }

  /** Below the questions: the choice to keep them on this device, where the page offers it. */
  renderChoice(words: FormWords, startOver: () => void): unknown {
    if (this.#desk.element.draft !== 'device') return nothing;
    const keep = (event: Event) => {
      this.#drafts.keep(this.#draft(), (event.target as HTMLInputElement).checked ? 'device' : 'session');
      this.#desk.element.requestUpdate();
    };
    return html`<div class="notice stack">
      ${keepBox('keep-draft', words.say('draft.keep'), words.say('draft.keepHint'), this.#drafts.isOnDevice, keep)}
      ${this.#drafts.isOnDevice ? deleteButton(words, startOver) : nothing}
    </div>`;
  }

  /** Beside a submission that is not sent: the choice to keep it on this device. */
  renderKeepParcel(parcel: Parcel, words: FormWords): TemplateResult {
    const keep = (event: Event) => void this.#keepParcel(parcel, (event.target as HTMLInputElement).checked);
    return html`<div class="notice stack" part="notice">
      ${keepBox('keep-parcel', words.say('draft.keepParcel'), words.say('draft.keepHint'), this.#keepsParcel, keep)}
      ${this.#keepFailed ? html`<p role="alert">${words.say('draft.failed')}</p>` : nothing}
    </div>`;
  }

  async #keepParcel(parcel: Parcel, wanted: boolean): Promise<void> {
    this.#keepFailed = false;
    try {
      if (wanted) await this.#parcels.keep({ parcel, answers: this.#desk.filling().answers });
      else await this.#parcels.forget();
      this.#keepsParcel = wanted;
    } catch (error) {
      this.#keepFailed = true;
      warnOnce(this.#desk.element, `the device keeps nothing (${String(error)}).`);
    }
    this.#desk.element.requestUpdate();
  }

  #draft(): object {
    const form = this.#desk.form();
    const { answers, step } = this.#desk.filling();
    return { step: form?.steps[step]?.id ?? 'review', answers: form ? keepable(form, answers) : {} };
  }
}

function deleteButton(words: FormWords, press: () => void): TemplateResult {
  return html`<button class="button quiet" part="button" type="button" @click=${press}>
    ${words.say('draft.delete')}
  </button>`;
}

function keepBox(
  id: string,
  label: string,
  hint: string,
  checked: boolean,
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<label class="option" for=${id}>
    <input type="checkbox" id=${id} .checked=${checked} @change=${onChange} />
    <span class="text"><span>${label}</span><span class="note">${hint}</span></span>
  </label>`;
}
