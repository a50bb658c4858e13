import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { blank, goTo, put, type Filling } from '../../form/filling.ts';
import { asksForFile, fitPayload } from '../../form/keep-questions.ts';
import { limitOptions } from '../../form/limit-options.ts';
import type { Form } from '../../form/question.ts';
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
import type * as formEngine from './form-engine.ts';
import { FormProperties } from './form-properties.ts';
import { formStyles } from './form-styles.ts';
import { formView } from './form-view.ts';
import { formStates } from './form-states.ts';
import { FormWords } from './form-words.ts';
import { noticeLines } from './notice.ts';

/** The engine's module: what the receipt is drawn with. */
export type EngineParts = typeof formEngine;
export type Received = Progress & { readonly name: 'received' };

/** What both forms are: questions at once; checking, sending and the receipt once a person begins. */
export abstract class FormWidget extends FormProperties {
  static override styles = [...FormProperties.styles, controlStyles, formStyles];

  readonly #focus = new FocusController(this);
  readonly #desk: FormDesk;
  #filling: Filling = blank;
  #parts: EngineParts | null = null;
  #engine: formEngine.FormEngine | null = null;
  #loading: Promise<formEngine.FormEngine | null> | null = null;
  /** The engine could not be fetched when a button was pressed. */
  #unready = false;
  /** The words of all steps are here, or come with the first. */
  #hasLater = false;
  /** By question, the options that still have places, as the endpoint said. */
  #remaining: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(name: FormName) {
    super(['shared', 'form', name]);
    this.#desk = {
      name,
      element: this,
      form: () => this.#currentForm(),
      filling: () => this.#filling,
      fill: (filling) => this.#fill(filling),
      focus: (id) => this.#focus.want(id),
      limit: (question, remaining) => (this.#remaining = new Map(this.#remaining).set(question, remaining)),
      subject: () => this.#subject(),
      honeypot: () => this.renderRoot.querySelector<HTMLInputElement>('[name="website"]')?.value ?? '',
    };
  }

  /** Texts of the steps after the first: they come once a person begins, or at once where all steps are in sight. */
  protected readonly laterTexts: readonly Namespace[] = [];

  /** The form for this fair and what is answered so far. */
  protected abstract formFor(fair: Fair): Form;

  /** What is shown once the endpoint has it. */
  protected abstract renderReceived(
    fair: Fair,
    words: FormWords,
    received: Received,
    parts: EngineParts,
  ): TemplateResult;

  /** The form after what the endpoint said remains. */
  protected adaptForm(form: Form): Form {
    return form;
  }

  /** Fetches what the receipt needs beside the engine. */
  protected async prepareReceipt(): Promise<void> {}

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
    return this.#engine?.progress ?? null;
  }

  protected get answers(): Answers {
    return this.#filling.answers;
  }

  /** Checks every answer and shows what is wrong; true if nothing is. */
  async validate(): Promise<boolean> {
    return (await this.#begin())?.validate() ?? false;
  }

  /** Sends, as the button does. */
  async submit(): Promise<void> {
    await (await this.#begin())?.submit();
  }

  /** Shows the step with this id; `review` is the last. */
  async goTo(step: string): Promise<void> {
    (await this.#begin())?.goTo(step);
  }

  /** Forgets every answer and begins again, for the next person. */
  reset(): void {
    this.#fill(blank);
    this.#engine?.forgetPerson();
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
    const insecure = obstacle
      ? html`<p class="notice wrong" part="notice">${words.say(`shared:failed.${obstacle}`)}</p>`
      : nothing;
    return html`<div class="form" part="form">
      <h2 id="title" tabindex="-1">${say.say('title')}</h2>
      ${insecure}
      <slot name="intro"></slot>
      ${this.#renderProgress(fair, say)}
      <slot name="footer"></slot>
    </div>`;
  }

  #renderProgress(fair: Fair, words: FormWords): TemplateResult {
    const { progress } = this;
    if (!progress || !this.#parts || progress.name === 'answering' || progress.name === 'sealing') {
      return this.#renderForm(fair, words, progress);
    }
    return progress.name === 'received'
      ? this.renderReceived(fair, words, progress, this.#parts)
      : (this.#engine?.renderDelivery(words) ?? html``);
  }

  #renderForm(fair: Fair, words: FormWords, progress: Progress | null): TemplateResult {
    const { privacy, organiser } = fair.details;
    const form = this.#currentForm();
    if (!privacy || !form) return html``;
    if (this.layout === 'single' && !this.#hasLater) {
      return html`<p role="status" class="muted">${words.words.say('shared:loading')}</p>`;
    }
    return formView(
      {
        form,
        words,
        privacy,
        organiser,
        engine: this.#engine,
        unready: this.#unready,
        filling: this.#filling,
        layout: this.layout,
        notice: noticeLines(privacy, words, this.ownNotice(form, words)),
        outcome: progress?.name === 'answering' ? progress.outcome : null,
        sendable: progress?.name !== 'sealing' && findObstacle(fair, this) === null,
      },
      {
        answer: (id, value) => this.#answer(id, value),
        giveFiles: (id, files) => void this.#demand().then((engine) => engine?.takeFiles(id, files)),
        press: () => void this.#press(),
        begin: () => void this.#begin(),
      },
    );
  }

  /** Ready for another submission, at the first step; the answers stay. */
  protected startAnew(): void {
    this.#engine?.startAnew();
    this.#fill(goTo(this.#filling, 0));
  }

  /** Moves the focus to what is shown now: the step, what happens to a submission, else the form's title. */
  protected focusHeading(): void {
    this.#focus.want('heading');
  }

  /** Takes answers on the person's behalf, as when another widget names the employer. */
  protected giveAnswers(answers: Answers): void {
    for (const [id, value] of Object.entries(answers)) this.#answer(id, value);
  }

  #answer(id: string, value: AnswerValue): void {
    const form = this.#currentForm();
    if (!form) return;
    const filling = put(this.#filling, id, value, form);
    this.#fill(this.#engine?.recheck(filling, id) ?? filling);
  }

  async #press(): Promise<void> {
    const { step } = this.#filling;
    const engine = await this.#demand();
    // A second press while the engine was on its way must not go on twice.
    if (this.#filling.step === step) await engine?.press();
  }

  /** The engine for what a person did; where it could not be had, they are told. */
  async #demand(): Promise<formEngine.FormEngine | null> {
    const engine = await this.#begin();
    this.#unready = !engine;
    this.requestUpdate();
    return engine;
  }

  /**
   * The person has begun: what checking, sending and the receipt need is fetched before a bad network can keep it.
   * Null when it could not be had; the next press asks again.
   */
  #begin(): Promise<formEngine.FormEngine | null> {
    this.#loading ??= this.#loadEngine(Date.now()).catch((error: unknown) => {
      this.#loading = null;
      warnOnce(this, `a part could not be fetched (${String(error)}); the next press asks for it again.`);
      return null;
    });
    return this.#loading;
  }

  async #loadEngine(begun: number): Promise<formEngine.FormEngine> {
    const words = ['checking', 'delivery'] as const;
    const [parts] = await Promise.all([
      import('./form-engine.ts'),
      this.prepareReceipt(),
      ...[...words, ...this.laterTexts].map((text) => this.addWords(text)),
    ]);
    this.#parts = parts;
    this.#engine = new parts.FormEngine(this.#desk, begun);
    return this.#engine;
  }

  #readLater(): void {
    Promise.all(this.laterTexts.map((text) => this.addWords(text))).then(
      () => {
        this.#hasLater = true;
        this.requestUpdate();
      },
      (error: unknown) => this.failWords(error),
    );
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
    const notice = noticeLines(privacy, words, this.ownNotice(form, words)).join('\n');
    return { fair: fair.details.id, noticeVersion: privacy.noticeVersion, notice, words };
  }

  #wordsFor(fair: Fair, words: Words): FormWords {
    return new FormWords(words, this.#desk.name, fairZone(fair.details), this.textValues(fair, words));
  }

  #fill(filling: Filling): void {
    this.#filling = filling;
    this.requestUpdate();
  }
}
