import { html, nothing, type TemplateResult } from 'lit';
import { pendingKeyOf } from '../../browser/pending-key.ts';
import { recheck } from '../../form/check-filling.ts';
import type { Answers } from '../../model/answers.ts';
import type { Organiser } from '../../model/fair-details.ts';
import type { Fair } from '../../model/fair.ts';
import { isFull } from '../../form/offer-waiting-list.ts';
import type { FileQuestion } from '../../form/question.ts';
import { blank, type Filling } from '../../form/filling.ts';
import type { Outcome } from '../../submission/outcome.ts';
import { start, type Progress } from '../../submission/progress.ts';
import type { Submitter } from '../../submission/submit.ts';
import { fileStyles } from '../controls/file-control.ts';
import { inputId, type FieldFrame } from '../controls/field.ts';
import type { InputAid } from '../controls/text-control.ts';
import { FailedEvent, QueuedEvent, SubmittedEvent } from '../shared/events.ts';
import { warnOnce } from '../shared/warn-once.ts';
import { adoptStyles } from './adopt-styles.ts';
import { circumstancesOf, createSubmitter, isRepeatable } from './create-submitter.ts';
import { countAnswers } from './count-answers.ts';
import { deliveryView } from './delivery-view.ts';
import { errorSummaryView } from './error-summary-view.ts';
import { FormFiles } from './form-files.ts';
import type { FormDesk } from './form-desk.ts';
import { FormMemory } from './form-memory.ts';
import { knownAnswers } from './known-answers.ts';
import { StepHistory } from './step-history.ts';
import type { FormWords } from './form-words.ts';
import type { Asked, InputAids } from './input-aids.ts';
import { onwardView } from './onward-view.ts';
import { readers } from './readers.ts';
import { refusalView } from './refusal-view.ts';
import { reviewView } from './review-view.ts';
import { TicketOffice } from './ticket-office.ts';
import { checkAll, showWrong, walkBack, walkOn, walkToChange, walkToNamed } from './walk-steps.ts';

/**
 * What a form needs only after the first answer: checking, sending, the review and the receipt. It is fetched when a
 * person begins, so that it is there before a bad network can keep it.
 */
export class FormEngine {
  readonly #desk: FormDesk;
  readonly #begun: number;
  readonly #files: FormFiles;
  /** Suggestions and tags: the inputs work without them, and checking waits for nothing that it does not need. */
  #aids: InputAids | null = null;
  readonly #memory: FormMemory;
  readonly #history: StepHistory;
  readonly #tickets: TicketOffice;
  #submitter: Submitter | null = null;
  /** What is sent apart once the rest has arrived. */
  #apart: Answers = {};

  /** `fair`: its id. `begun`: when the person began, in milliseconds since 1970. */
  constructor(desk: FormDesk, fair: string, begun: number) {
    this.#desk = desk;
    this.#begun = begun;
    import('./input-aids.ts').then(
      (parts) => (this.#aids = new parts.InputAids(desk)),
      (error: unknown) => warnOnce(desk.element, `suggestions could not be fetched (${String(error)}).`),
    );
    this.#files = new FormFiles(desk);
    this.#memory = new FormMemory(desk, fair);
    this.#history = new StepHistory(desk, (step) => {
      if (this.progress.name === 'answering') walkToNamed(desk, step);
    });
    this.#tickets = new TicketOffice(desk);
    adoptStyles(desk.element, fileStyles);
  }

  /** Where the submission stands. */
  get progress(): Progress {
    return this.#submitter?.progress ?? start;
  }

  /** After an answer: what was wrong goes as soon as it is right. */
  recheck(filling: Filling, changed: string): Filling {
    const form = this.#desk.form();
    return form ? recheck(filling, changed, form, readers) : filling;
  }

  /** What the form's button does: on to the next step, or send. */
  async press(): Promise<void> {
    const last = this.#desk.form()?.steps.length ?? 0;
    const { step } = this.#desk.filling();
    if (this.#desk.element.layout === 'single' || step >= last) await this.submit();
    // A second press while a file is made ready must not go on twice.
    else if ((await this.#files.settle()) && this.#desk.filling().step === step) walkOn(this.#desk);
  }

  /** Checks every answer and shows what is wrong; true if nothing is. */
  validate(): boolean {
    return checkAll(this.#desk) !== null;
  }

  async submit(): Promise<void> {
    // From here on the page may be killed at any time, and the answers must be there when it comes back.
    this.#memory.flush();
    if (!(await this.#files.settle())) return;
    const valid = checkAll(this.#desk);
    const subject = this.#desk.subject();
    if (!valid || !subject) return;
    const { files, problems } = this.#files.forSending();
    if (problems) {
      showWrong(this.#desk, problems);
      return;
    }
    this.#apart = valid.apart;
    await this.#submitterFor(subject.fair).submit(valid, circumstancesOf(this.#desk, subject, files));
  }

  /**
   * Goes on where the device left off: with what was kept and not sent, else with a draft and what the page knows. What the
   * person wrote stands before either.
   */
  async resume(): Promise<void> {
    const kept = await this.#memory.keptParcel();
    const form = this.#desk.form();
    const subject = this.#desk.subject();
    if (!form || !subject || this.progress.name !== 'answering') return;
    if (kept) {
      this.#desk.fill({ ...blank, answers: kept.answers });
      this.#files.putBack(kept.parcel.files);
      await this.#submitterFor(subject.fair).resume(kept.parcel);
      return;
    }
    const filling = this.#memory.restore() ?? this.#desk.filling();
    const known = knownAnswers(form, this.#desk.element);
    this.#desk.fill({ ...filling, answers: { ...known, ...filling.answers } });
  }

  /** Nothing stays on the device. */
  clearMemory(): void {
    this.#memory.clear();
  }

  /** An answer changed, or another step is shown. */
  noteFilling(): void {
    this.#memory.note();
    this.#history.note();
  }

  /** Ready for another submission; the answers stay. */
  startAnew(): void {
    this.#submitter?.stop();
    this.#submitter = null;
    this.#desk.element.requestUpdate();
  }

  /** For the next person: what is sent then takes nobody's place. */
  forgetPerson(): void {
    const { fair } = this.#desk.subject() ?? {};
    if (fair) pendingKeyOf(fair, this.#desk.name).forget();
    this.#files.clear();
    this.#memory.clear();
    this.#tickets.forget();
    this.startAnew();
  }

  goTo(step: string): void {
    walkToNamed(this.#desk, step);
  }

  goBack(): void {
    walkBack(this.#desk);
  }

  /** Takes what was picked, dropped or photographed for a question. */
  takeFiles(question: string, given: readonly File[]): Promise<void> {
    return this.#files.take(question, given);
  }

  renderFile(question: FileQuestion, frame: FieldFrame, words: FormWords): TemplateResult {
    return this.#files.render(question, frame, words);
  }

  /** What helps to answer a question that stands there already; null for one that needs no help. */
  aid(asked: Asked): InputAid | null {
    return this.#aids?.aid(asked) ?? null;
  }

  renderErrors(words: FormWords): unknown {
    const focus = (question: string) => this.#desk.focus(inputId(question));
    const questions = this.#desk.form()?.steps.flatMap((step) => step.questions) ?? [];
    const { problems } = this.#desk.filling();
    return [errorSummaryView(problems, questions, words, focus), this.#aids?.renderVoice()];
  }

  /** Why the last try was refused for good. */
  renderRefusal(words: FormWords, organiser: Organiser | null | undefined): unknown {
    const { progress } = this;
    const outcome = progress.name === 'answering' ? progress.outcome : null;
    return outcome?.kind === 'refused' ? refusalView(outcome.reason, words, organiser) : nothing;
  }

  renderReview(words: FormWords): unknown {
    const form = this.#desk.form();
    const change = (step: number, question: string) => walkToChange(this.#desk, step, question);
    return form && reviewView(form, this.#desk.filling().answers, words, change);
  }

  /** That earlier answers are there. */
  renderRestored(words: FormWords): unknown {
    return this.#memory.renderRestored(words, () => this.#startOver());
  }

  /** The choice to keep the answers on this device. */
  renderMemory(words: FormWords): unknown {
    return this.#memory.renderChoice(words, () => this.#startOver());
  }

  /** What happens to the submission on its way, and its receipt. `after`: what may come after that. */
  renderDelivery(fair: Fair, words: FormWords, after: unknown): TemplateResult {
    const { progress } = this;
    if (progress.name === 'received') {
      const on = [onwardView(this.#desk.element.successUrl, words), after];
      return this.#tickets.renderReceipt(progress, fair, words, on);
    }
    const view = deliveryView(progress, words, {
      repeatable: isRepeatable(this.#desk.element),
      retry: () => void this.#submitter?.retry(),
      edit: () => this.#submitter?.edit(),
    });
    const isStuck = progress.name === 'stopped' || (progress.name === 'waiting' && progress.until === null);
    return html`${view} ${this.#tickets.renderUnsent(progress, fair, words)}
    ${isStuck ? this.#memory.renderKeepParcel(progress.parcel, words) : nothing}`;
  }

  #startOver(): void {
    this.#desk.fill(blank);
    this.forgetPerson();
    this.#desk.focus('heading');
  }

  #submitterFor(fair: string): Submitter {
    this.#submitter ??= createSubmitter(this.#desk, fair, this.#begun, (progress) => this.#follow(progress));
    return this.#submitter;
  }

  #follow(progress: Progress): void {
    const { element, focus } = this.#desk;
    element.requestUpdate();
    if (progress.name === 'sending' && progress.sent !== null) return;
    this.#tickets.follow(progress);
    if (progress.name === 'received') {
      this.#files.clear();
      this.#memory.clear();
      countAnswers(element, this.#apart, progress.parcel);
    }
    if (progress.name !== 'sealing') focus('heading');
    if (progress.name === 'waiting') element.dispatchEvent(new QueuedEvent());
    if (progress.name === 'stopped') element.dispatchEvent(new FailedEvent('unconfirmed'));
    if (progress.name === 'received') element.dispatchEvent(new SubmittedEvent(progress.receipt.reference));
    if (progress.name === 'answering' && progress.outcome) this.#explain(progress.outcome);
  }

  #explain(outcome: Outcome): void {
    if (outcome.kind === 'invalid') showWrong(this.#desk, outcome.problems);
    if (outcome.kind === 'full') this.#offerRemaining(outcome);
    if (outcome.kind === 'refused') this.#desk.focus('refusal');
    const problem = outcome.kind === 'refused' ? outcome.reason : outcome.kind;
    this.#desk.element.dispatchEvent(new FailedEvent(problem));
  }

  /** Someone was faster: the answers stay, what is full cannot be chosen any more, and the question is shown. */
  #offerRemaining({ what, remaining }: Outcome & { kind: 'full' }): void {
    const question = what === 'wave' ? 'wave' : 'slotIds';
    this.#desk.limit(question, remaining ?? this.#othersThanChosen(question));
    const questions = this.#desk.form()?.steps.flatMap((step) => step.questions) ?? [];
    const key = isFull(questions) ? 'all-full' : `${what}-full`;
    // With every arrival time taken, the waiting list stands where they were.
    const place = questions.some(({ id }) => id === question) ? question : 'waitingList';
    showWrong(this.#desk, [
      { question: place, message: { key: place === question ? key : 'waiting' }, remote: true },
    ]);
  }

  #othersThanChosen(id: string): readonly string[] {
    const form = this.#desk.form();
    const question = form?.steps.flatMap(({ questions }) => questions).find((asked) => asked.id === id);
    const chosen = this.#desk.filling().answers[id];
    const options = question && 'options' in question ? question.options : [];
    return options.map(({ code }) => code).filter((code) => code !== chosen);
  }
}
