import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { findKept } from '../../browser/find-kept.ts';
import { blank, goTo, put, type Filling } from '../../form/filling.ts';
import { asksForFile, fitPayload } from '../../form/keep-questions.ts';
import { limitOptions } from '../../form/limit-options.ts';
import type { Form } from '../../form/question.ts';
import { standsAlready } from '../../form/stands-already.ts';
import type { Namespace } from '../../i18n/locales.ts';
import type { Words } from '../../i18n/words.ts';
import type { Answers, AnswerValue } from '../../model/answers.ts';
import { fairZone } from '../../model/fair-zone.ts';
import type { Fair } from '../../model/fair.ts';
import type { FormName } from '../../model/submission.ts';
import type { Progress } from '../../submission/progress.ts';
import { controlStyles } from '../controls/control-styles.ts';
import { FailedEvent } from '../shared/events.ts';
import { failureView } from '../shared/failure-view.ts';
import { warnOnce } from '../shared/warn-once.ts';
import type { WidgetState } from '../shared/widget.ts';
import { findObstacle } from './find-obstacle.ts';
import { FocusController } from './focus-controller.ts';
import type { FormDesk, Subject } from './form-desk.ts';
import { FormProperties } from './form-properties.ts';
import { formStyles } from './form-styles.ts';
import { formView } from './form-view.ts';
import { formStates } from './form-states.ts';
import { FormWords } from './form-words.ts';
import { PartsLoader } from './parts-loader.ts';
import { noticeLines } from './notice.ts';

/** What both forms are: questions at once; checking, sending and the receipt once a person begins. */
export abstract class FormWidget extends FormProperties {
  static override styles = [...FormProperties.styles, controlStyles, formStyles];

  readonly #focus = new FocusController(this);
  readonly #desk: FormDesk;
  #filling: Filling = blank;
  readonly #loader: PartsLoader;
  /** The fair whose earlier answers were taken up. */
  #resumed: string | null = null;
  /** By question, the options that still have places, as the endpoint said. */
  #remaining: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(name: FormName) {
    super(['shared', 'form', name]);
    this.#desk = {
      name,
      element: this,
      fair: () => this.readyFair?.details.id ?? null,
      form: () => this.#currentForm(),
      filling: () => this.#filling,
      fill: (filling) => this.#fill(filling),
      focus: (id) => this.#focus.want(id),
      limit: (question, remaining) => (this.#remaining = new Map(this.#remaining).set(question, remaining)),
      subject: () => this.#subject(),
      honeypot: () => this.renderRoot.querySelector<HTMLInputElement>('[name="website"]')?.value ?? '',
    };
    this.#loader = new PartsLoader(this.#desk, {
      later: () => Promise.all(this.laterTexts.map((text) => this.addWords(text))),
      engine: () => Promise.all([this.addWords('checking'), this.addWords('delivery')]),
    });
  }

  /** Texts of the steps after the first: they come once a person begins, or at once where all steps are in sight. */
  protected readonly laterTexts: readonly Namespace[] = [];

  /** The form for this fair and what is answered so far. */
  protected abstract formFor(fair: Fair): Form;

  /** What is said before a person begins: that it cannot be filled in at this time, and why. */
  protected renderDoor(
    _fair: Fair,
    _words: FormWords,
  ): { readonly view: TemplateResult; readonly isShut: boolean } | null {
    return null;
  }

  /** The form after what the endpoint said remains. */
  protected adaptForm(form: Form): Form {
    return form;
  }

  /** What may come after a receipt, such as another employer. */
  protected renderAfter(_words: FormWords): unknown {
    return nothing;
  }

  /** Values that the form's texts name, such as the employer. */
  protected textValues(_fair: Fair, _words: Words): Readonly<Record<string, string>> {
    return {};
  }

  /** Lines of the notice beside those of every fair. */
  protected ownNotice(_form: Form, _words: FormWords): readonly string[] {
    return [];
  }

  /** Where the submission stands; null until a person has begun. */
  protected get progress(): Progress | null {
    return this.#loader.engine?.progress ?? null;
  }

  /** What the person has answered so far. */
  protected get given(): Answers {
    return this.#filling.answers;
  }

  /** Checks every answer and shows what is wrong; true if nothing is. */
  async validate(): Promise<boolean> {
    return (await this.#loader.begin())?.validate() ?? false;
  }

  /** Sends, as the button does. */
  async submit(): Promise<void> {
    await (await this.#loader.begin())?.submit();
  }

  /** Shows the step with this id; `review` is the last. */
  async goTo(step: string): Promise<void> {
    (await this.#loader.begin())?.goTo(step);
  }

  /** Deletes what the browser keeps of this form: the draft, and a submission kept until it is sent. */
  async clearDraft(): Promise<void> {
    (await this.#loader.begin())?.clearMemory();
  }

  /** Forgets every answer and begins again, for the next person. */
  reset(): void {
    this.#fill(blank);
    this.#loader.engine?.forgetPerson();
  }

  protected override presentStates(): readonly WidgetState[] {
    return formStates(this.progress, this.#filling);
  }

  override connectedCallback(): void {
    if (this.layout === 'single') this.#readLater();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.layout === 'single' && this.hasUpdated && changed.has('layout')) this.#readLater();
    if (changed.has('answers')) this.#resumed = null;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.readyFair) this.#resume(this.readyFair);
  }

  protected override fairChanged(fair: Fair): void {
    if (this.payload === 'urlencoded' && asksForFile(this.formFor(fair))) {
      warnOnce(this, 'payload="urlencoded" carries no file, so none is asked for; use json or multipart.');
    }
    const obstacle = findObstacle(fair, this);
    if (!obstacle) return;
    warnOnce(this, obstacle.remedy);
    if (obstacle.reason !== 'insecure') this.dispatchEvent(new FailedEvent(obstacle.reason));
  }

  protected override renderReady(fair: Fair, words: Words): unknown {
    const obstacle = findObstacle(fair, this)?.reason;
    if (obstacle && obstacle !== 'insecure')
      return failureView(words, obstacle, fair.details.organiser, null);
    const say = this.#wordsFor(fair, words);
    const hasBegun = this.progress !== null || this.#filling !== blank;
    const door = hasBegun ? null : this.renderDoor(fair, say);
    const insecure = obstacle
      ? html`<p class="notice wrong" part="notice">${words.say(`shared:failed.${obstacle}`)}</p>`
      : nothing;
    return html`<div class="form" part="form">
      <h2 id="title" tabindex="-1">${say.say('title')}</h2>
      ${insecure}
      <slot name="intro"></slot>
      ${door?.view} ${door?.isShut ? nothing : this.#renderProgress(fair, say)}
      <slot name="footer"></slot>
    </div>`;
  }

  #renderProgress(fair: Fair, words: FormWords): TemplateResult {
    const { progress } = this;
    const { engine } = this.#loader;
    if (!progress || !engine || progress.name === 'answering' || progress.name === 'sealing') {
      return this.#renderForm(fair, words, progress);
    }
    return engine.renderDelivery(fair, words, this.renderAfter(words));
  }

  #renderForm(fair: Fair, words: FormWords, progress: Progress | null): TemplateResult {
    const { privacy, organiser } = fair.details;
    const form = this.#currentForm();
    if (!privacy || !form) return html``;
    if (this.layout === 'single' && !this.#loader.hasLater) {
      return html`<p role="status" class="muted">${words.words.say('shared:loading')}</p>`;
    }
    return formView(
      {
        form,
        words,
        privacy,
        organiser,
        engine: this.#loader.engine,
        unready: this.#loader.isMissed,
        filling: this.#filling,
        layout: this.layout,
        notice: noticeLines(privacy, words, this.ownNotice(form, words)),
        sendable: progress?.name !== 'sealing' && findObstacle(fair, this) === null,
      },
      {
        answer: (id, value) => this.#answer(id, value),
        giveFiles: (id, files) => void this.#loader.demand().then((engine) => engine?.takeFiles(id, files)),
        press: () => void this.#press(),
        begin: () => void this.#loader.begin(),
      },
    );
  }

  /** Ready for another submission, at the first step; the answers stay. */
  protected startAnew(): void {
    this.#loader.engine?.startAnew();
    this.#fill(goTo(this.#filling, 0));
  }

  /** Moves the focus to what is shown now: the step, what happens to a submission, else the form's title. */
  protected focusHeading(): void {
    this.#focus.want('heading');
  }

  /** Takes answers on the person's behalf, as when another widget names the employer. */
  protected giveAnswers(answers: Answers): void {
    for (const [id, value] of Object.entries(answers)) this.#answer(id, value);
    this.requestUpdate();
  }

  #answer(id: string, value: AnswerValue): void {
    const form = this.#currentForm();
    if (!form) return;
    const filling = put(this.#filling, id, value, form);
    const next = this.#loader.engine?.recheck(filling, id) ?? filling;
    this.#fill(next, standsAlready(form, id, this.#filling, next));
  }

  async #press(): Promise<void> {
    const { step } = this.#filling;
    const engine = await this.#loader.demand();
    // A second press while the engine was on its way must not go on twice.
    if (this.#filling.step === step) await engine?.press();
  }

  /** What this tab or device kept of an earlier visit is taken up as soon as it can be shown. */
  #resume(fair: Fair): void {
    const { id } = fair.details;
    if (this.#resumed === id || !this.words || findObstacle(fair, this)) return;
    this.#resumed = id;
    const isKnown = this.answers !== null || this.prefill !== null || findKept(id, this.#desk.name);
    if (isKnown) void this.#loader.begin().then((engine) => engine?.resume());
  }

  /** What later steps need is fetched at once where they are in sight. */
  #readLater(): void {
    this.#loader.readLater().catch((error: unknown) => this.failWords(error));
  }

  #currentForm(): Form | null {
    const fair = this.readyFair;
    const form = fair && limitOptions(this.formFor(fair), this.#remaining);
    return form && fitPayload(this.adaptForm(form), this.payload);
  }

  #subject(): Subject | null {
    const fair = this.readyFair;
    const privacy = fair?.details.privacy;
    const form = this.#currentForm();
    if (!fair || !privacy || !form || !this.words || findObstacle(fair, this)) return null;
    const words = this.#wordsFor(fair, this.words);
    const lines = noticeLines(privacy, words, this.ownNotice(form, words));
    const notice = lines.map(({ text }) => text).join('\n');
    return { fair: fair.details.id, noticeVersion: privacy.noticeVersion, notice, words };
  }

  #wordsFor(fair: Fair, words: Words): FormWords {
    return new FormWords(words, this.#desk.name, fairZone(fair.details), this.textValues(fair, words));
  }

  #fill(filling: Filling, isInSight = false): void {
    this.#filling = filling;
    this.#loader.engine?.noteFilling();
    if (!isInSight) this.requestUpdate();
  }
}
