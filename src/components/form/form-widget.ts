import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HeaderSource } from '../../browser/fetch-transport.ts';
import { limitOptions } from '../../form/limit-options.ts';
import type { Form } from '../../form/question.ts';
import type { Words } from '../../i18n/words.ts';
import type { Answers, ValidAnswers } from '../../model/answers.ts';
import type { Fair } from '../../model/fair.ts';
import type { FormName } from '../../model/submission.ts';
import type { Outcome } from '../../submission/outcome.ts';
import type { Transport } from '../../submission/ports.ts';
import type { Progress } from '../../submission/progress.ts';
import { controlStyles } from '../controls/control-styles.ts';
import { inputId } from '../controls/field.ts';
import { configuration } from '../shared/configuration.ts';
import { FailedEvent, QueuedEvent, SubmittedEvent } from '../shared/events.ts';
import { failureView } from '../shared/failure-view.ts';
import { warnOnce } from '../shared/warn-once.ts';
import { Widget, type WidgetState } from '../shared/widget.ts';
import { FillingController } from './filling-controller.ts';
import { findObstacle, type Obstacle } from './find-obstacle.ts';
import { FocusController } from './focus-controller.ts';
import type * as formEngine from './form-engine.ts';
import { formStyles } from './form-styles.ts';
import { formView, type FormState } from './form-view.ts';
import { FormWords } from './form-words.ts';
import { noticeLines } from './notice.ts';
import type { SubmissionController } from './submission-controller.ts';

type Engine = typeof formEngine;

export type Received = Progress & { readonly name: 'received' };

/** What both forms are: questions, checked, sent, received. */
export abstract class FormWidget extends Widget {
  static override styles = [...Widget.styles, controlStyles, formStyles];

  /** Where submissions are posted. */
  @property() endpoint: string | null = null;

  /** `steps`: a few questions at a time, then a review; `single`: all on one page. */
  @property() layout: 'steps' | 'single' = 'steps';

  /** As fetch knows it: `omit`, `same-origin` or `include`. */
  @property() credentials: RequestCredentials | null = null;

  /** Lets a page on plain http send, for intranets. */
  @property({ type: Boolean, attribute: 'allow-insecure' }) allowInsecure = false;

  /** Delivers a submission instead of fetch. */
  @property({ attribute: false }) transport: Transport | null = null;

  /** Headers added to each request. */
  @property({ attribute: false }) headers: HeaderSource | null = null;

  readonly #name: FormName;
  readonly #focus = new FocusController(this);
  readonly #filling = new FillingController(this, this.#focus, () => this.#currentForm());
  #engine: Engine | null = null;
  #loading: Promise<Engine | null> | null = null;
  #submission: SubmissionController | null = null;
  #unready = false;
  /** By question, the options that still have places, as the endpoint said. */
  #remaining: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(name: FormName) {
    super(['shared', 'form', name]);
    this.#name = name;
  }

  /** The form for this fair and what is answered so far. */
  protected abstract formFor(fair: Fair): Form;

  /** What is shown once the endpoint has it. */
  protected abstract renderReceived(
    fair: Fair,
    words: FormWords,
    received: Received,
    receiptView: Engine['receiptView'],
  ): TemplateResult;

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
    return this.#submission?.progress ?? null;
  }

  /** Ready for another submission; the answers stay. */
  protected startAnew(): void {
    this.#submission?.reset();
  }

  protected get answers(): Answers {
    return this.#filling.filling.answers;
  }

  /** What was typed where no person sees a field. */
  get honeypot(): string {
    return this.renderRoot.querySelector<HTMLInputElement>('[name="website"]')?.value ?? '';
  }

  /** Checks every answer and shows what is wrong; true if nothing is. */
  async validate(): Promise<boolean> {
    return (await this.#check()) !== null;
  }

  /** Sends, as the button does. */
  async submit(): Promise<void> {
    const valid = await this.#check();
    if (valid) await this.#send(valid);
  }

  /** Forgets every answer and begins again. */
  reset(): void {
    this.#filling.reset();
    this.#submission?.reset();
  }

  /** Shows the step with this id; `review` is the last. */
  goTo(step: string): void {
    this.#filling.goToNamed(step);
  }

  protected override presentStates(): readonly WidgetState[] {
    const name = this.progress?.name;
    if (name === 'received') return ['submitted'];
    if (name === 'waiting' || name === 'stopped') return ['queued'];
    if (name === 'sealing' || name === 'sending') return ['submitting'];
    return this.#filling.filling.problems.length > 0 ? ['invalid'] : [];
  }

  protected override renderReady(fair: Fair, words: Words): unknown {
    const obstacle = this.#obstacleTo(fair)?.reason;
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
    const submission = this.#submission;
    if (!progress || !this.#engine || progress.name === 'answering' || progress.name === 'sealing') {
      return this.#renderForm(fair, words, progress);
    }
    if (progress.name === 'received')
      return this.renderReceived(fair, words, progress, this.#engine.receiptView);
    return this.#engine.deliveryView(progress, words, {
      retry: () => submission?.retry(),
      edit: () => submission?.edit(),
    });
  }

  #renderForm(fair: Fair, words: FormWords, progress: Progress | null): TemplateResult {
    const { privacy, organiser } = fair.details;
    const form = this.#currentForm();
    if (!privacy || !form) return html``;
    const state: FormState = {
      form,
      words,
      privacy,
      organiser,
      engine: this.#engine,
      unready: this.#unready,
      filling: this.#filling.filling,
      layout: this.layout,
      notice: noticeLines(privacy, words, this.ownNotice(form, words)),
      outcome: progress?.name === 'answering' ? progress.outcome : null,
      sendable: progress?.name !== 'sealing' && this.#obstacleTo(fair) === null,
    };
    return formView(state, {
      answer: (id, value) => this.#filling.answer(id, value),
      press: () => void this.#press(),
      goTo: (step) => this.#filling.goTo(step),
      change: (step, question) => this.#filling.change(step, question),
      focus: (question) => this.#focus.want(inputId(question)),
      begin: () => void this.#begin(),
    });
  }

  protected override fairChanged(fair: Fair): void {
    const obstacle = this.#obstacleTo(fair);
    if (!obstacle) return;
    warnOnce(this, obstacle.remedy);
    if (obstacle.reason !== 'insecure') this.dispatchEvent(new FailedEvent(obstacle.reason));
  }

  /** Brings the form's beginning before the person's eyes. */
  protected focusTitle(): void {
    this.#focus.want('title');
  }

  /** Takes answers on the person's behalf, as when another widget names the employer. */
  protected giveAnswers(answers: Answers): void {
    for (const [id, value] of Object.entries(answers)) this.#filling.answer(id, value);
  }

  async #press(): Promise<void> {
    const before = this.#filling.filling;
    const engine = await this.#begin();
    const form = this.#currentForm();
    this.#unready = !engine;
    this.requestUpdate();
    // A second press while the engine was on its way must not go on twice.
    if (!engine || !form || this.#filling.filling.step !== before.step) return;
    if (this.layout === 'single' || before.step >= form.steps.length) await this.submit();
    else this.#filling.goOn();
  }

  async #check(): Promise<ValidAnswers | null> {
    await this.#begin();
    return this.#filling.check();
  }

  async #send(valid: ValidAnswers): Promise<void> {
    const fair = this.readyFair;
    const privacy = fair?.details.privacy;
    const form = this.#currentForm();
    if (!fair || !privacy || !form || !this.words || this.#obstacleTo(fair)) return;
    const words = this.#wordsFor(fair, this.words);
    const notice = noticeLines(privacy, words, this.ownNotice(form, words)).join('\n');
    const consents = form.steps
      .flatMap((step) => step.questions)
      .filter((question) => question.kind === 'consent');
    const labels = new Map(consents.map((question) => [question.purpose, words.label(question)]));
    await this.#submission?.submit(valid, {
      fair: fair.details.id,
      locale: this.words.language,
      noticeVersion: privacy.noticeVersion,
      words: (purpose) => ({ notice, label: labels.get(purpose) ?? '' }),
    });
  }

  #follow(progress: Progress): void {
    if (progress.name !== 'sealing' && progress.name !== 'sending') this.#focus.want('heading');
    if (progress.name === 'waiting') this.dispatchEvent(new QueuedEvent());
    if (progress.name === 'stopped') this.dispatchEvent(new FailedEvent('unconfirmed'));
    if (progress.name === 'received') this.dispatchEvent(new SubmittedEvent(progress.receipt.reference));
    if (progress.name === 'answering' && progress.outcome) this.#explain(progress.outcome);
  }

  #explain(outcome: Outcome): void {
    if (outcome.kind === 'invalid') this.#filling.show(outcome.problems);
    if (outcome.kind === 'full') this.#offerRemaining(outcome);
    if (outcome.kind === 'refused') this.#focus.want('refusal');
    this.dispatchEvent(new FailedEvent(outcome.kind === 'refused' ? outcome.reason : outcome.kind));
  }

  /** Someone was faster: the answers stay, what is full cannot be chosen any more, and the question is shown. */
  #offerRemaining({ what, remaining }: Outcome & { kind: 'full' }): void {
    const question = what === 'wave' ? 'wave' : 'slotIds';
    this.#remaining = new Map(this.#remaining).set(question, remaining);
    this.#filling.show([{ question, message: { key: `${what}-full` }, remote: true }]);
  }

  #currentForm(): Form | null {
    const fair = this.readyFair;
    return fair && limitOptions(this.formFor(fair), this.#remaining);
  }

  /**
   * The person has begun: what checking, sending and the receipt need is fetched before a bad network can keep it.
   * Null when it could not be had; the next press asks again.
   */
  #begin(): Promise<Engine | null> {
    this.#loading ??= this.#loadEngine(Date.now()).catch((error: unknown) => {
      this.#loading = null;
      warnOnce(
        this,
        `a part of it could not be fetched (${String(error)}); it is asked for again at the next press.`,
      );
      return null;
    });
    return this.#loading;
  }

  async #loadEngine(begun: number): Promise<Engine> {
    const [engine] = await Promise.all([
      import('./form-engine.ts'),
      this.addWords('delivery'),
      this.prepareReceipt(),
    ]);
    this.#engine = engine;
    this.#filling.engine = engine;
    this.#submission = new engine.SubmissionController(this, this.#name, begun, (progress) =>
      this.#follow(progress),
    );
    return engine;
  }

  #obstacleTo(fair: Fair): Obstacle | null {
    const page = configuration();
    return findObstacle(fair, {
      deliverable: this.testMode || !!(this.transport ?? page.transport ?? this.endpoint ?? page.endpoint),
      secure: isSecureContext || this.allowInsecure || this.testMode,
    });
  }

  #wordsFor(fair: Fair, words: Words): FormWords {
    return new FormWords(words, this.#name, fair.details.timeZone, this.textValues(fair, words));
  }
}
