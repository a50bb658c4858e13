import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { openPlanStore } from '../../browser/plan-store.ts';
import { askedOfForm, isAnswered } from '../../form/apply-conditions.ts';
import { interestForm } from '../../form/interest-form.ts';
import type { Form, Question } from '../../form/question.ts';
import type { Words } from '../../i18n/words.ts';
import type { Fair } from '../../model/fair.ts';
import { readFair } from '../../model/read-fair.ts';
import type { FairReading } from '../../model/read-fair-head.ts';
import { starredFirst } from '../../schedule/plan.ts';
import type { FormWords } from '../form/form-words.ts';
import { FormWidget } from '../form/form-widget.ts';
import { InterestWantedEvent } from '../shared/events.ts';
import { warnOnce } from '../shared/warn-once.ts';

/**
 * Tells one employer which vacancies a person wants, and books a slot.
 *
 * @summary Tell one employer which vacancies you want, and book a slot.
 * @attr src - Address of the fair document.
 * @attr endpoint - Where the interest is posted.
 * @slot - What the page shows until the form works, and if it never does.
 * @slot intro - Above the questions.
 * @slot before-submit - Above the button that sends.
 * @slot success - On the receipt.
 * @slot footer - Below everything.
 * @fires {ReadyEvent} jobfair-ready - The form can be used.
 * @fires {InvalidEvent} jobfair-invalid - Answers were found wrong.
 * @fires {BeforeSubmitEvent} jobfair-before-submit - Once before sealing; cancelable.
 * @fires {QueuedEvent} jobfair-queued - Waits on this device to be sent.
 * @fires {SubmittedEvent} jobfair-submitted - The endpoint has it.
 * @fires {FailedEvent} jobfair-failed - It did not load, or was refused.
 * @csspart form - Everything.
 * @csspart step - The questions that belong together.
 * @csspart label - A question's label.
 * @csspart hint - Help below a label.
 * @csspart control - A line, a list, a text.
 * @csspart error - What is wrong with an answer.
 * @csspart error-summary - All that is wrong.
 * @csspart button - A button.
 * @csspart notice - What is shared, and other notes.
 * @csspart receipt - The receipt, and what happens before it.
 * @csspart ticket - The proof of interest on it.
 */
export class InterestForm extends FormWidget {
  /** Id of the employer that the page is about; the person is not asked then. */
  @property() employer: string | null = null;

  /** Id of the vacancy that the page is about. */
  @property() vacancy: string | null = null;

  protected override readonly layouts = ['single', 'steps'] as const;

  /** The page named the employer, and the person is not asked. */
  #isNamed = false;

  #unsubscribe: (() => void) | null = null;

  constructor() {
    super('interest');
    this.layout = 'single';
  }

  protected override readDocument(document: unknown): FairReading {
    return readFair(document);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('jobfair-interest-wanted', this.#takeInterest);
    if (this.readyFair) this.#followPlan(this.readyFair);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('jobfair-interest-wanted', this.#takeInterest);
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  protected override formFor(fair: Fair): Form {
    const employers = starredFirst(openPlanStore(fair.details.id).ids(), fair.employers);
    return interestForm(fair, this.#employerId, { employers, named: this.#isNamed });
  }

  override reset(): void {
    super.reset();
    if (this.readyFair) this.#presetFrom(this.readyFair);
  }

  protected override textValues(fair: Fair, words: Words): Readonly<Record<string, string>> {
    const chosen = fair.employers.find(({ id }) => id === this.#employerId);
    return { employer: words.read(chosen?.name).text };
  }

  /** What exactly the employer receives, as far as it is answered. */
  protected override ownNotice(form: Form, words: FormWords): readonly string[] {
    const answered = askedOfForm(form, this.given)
      .filter(isShared)
      .filter(({ id }) => isAnswered(this.given[id]));
    const fields = answered.map((question) => words.label(question));
    const known = this.given['registered'] === 'yes' ? [words.say('shared.registration')] : [];
    const shared = [...known, ...fields].join(', ');
    return shared ? [words.say('shared.fields', { fields: shared }), words.say('shared.nobody')] : [];
  }

  protected override fairChanged(fair: Fair): void {
    super.fairChanged(fair);
    this.#followPlan(fair);
    this.#presetFrom(fair);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const fair = this.readyFair;
    if (fair && (changed.has('employer') || changed.has('vacancy'))) this.#presetFrom(fair);
  }

  protected override renderAfter(words: FormWords): TemplateResult {
    return html`<button class="button quiet" part="button" type="button" @click=${() => this.#another()}>
      ${words.say('received.another')}
    </button>`;
  }

  get #employerId(): string | null {
    const { employerId } = this.given;
    return typeof employerId === 'string' && employerId !== '' ? employerId : null;
  }

  #presetFrom(fair: Fair): void {
    const vacancy = this.#known('vacancy', this.vacancy, fair.vacancies);
    const named = this.#known('employer', this.employer, fair.employers);
    this.#isNamed = named !== undefined;
    const employer = named?.id ?? vacancy?.employerId;
    if (employer) this.giveAnswers({ employerId: employer });
    if (vacancy && vacancy.employerId === employer) this.giveAnswers({ vacancyIds: [vacancy.id] });
  }

  #known<Part extends { readonly id: string }>(
    name: string,
    value: string | null,
    parts: readonly Part[],
  ): Part | undefined {
    const found = parts.find(({ id }) => id === value);
    if (value !== null && !found)
      warnOnce(this, `${name}="${value}" is not in the fair document; the person is asked instead.`);
    return found;
  }

  #followPlan(fair: Fair): void {
    this.#unsubscribe?.();
    this.#unsubscribe = openPlanStore(fair.details.id).subscribe(() => this.requestUpdate());
  }

  /** Another widget of the page names the employer, and the vacancies perhaps. The first form that can takes it. */
  readonly #takeInterest = (event: Event): void => {
    const fair = this.readyFair;
    if (!(event instanceof InterestWantedEvent) || event.defaultPrevented || !fair || this.#isNamed) return;
    if (!fair.employers.some(({ id }) => id === event.employer)) return;
    event.preventDefault();
    if (!this.#isUnderWay) {
      this.startAnew();
      this.giveAnswers({ employerId: event.employer, vacancyIds: event.vacancies });
    }
    this.scrollIntoView({ block: 'start' });
    this.focusHeading();
  };

  /** A submission of unknown outcome keeps its answers: its receipt will name them. */
  get #isUnderWay(): boolean {
    return ['sealing', 'sending', 'waiting', 'stopped'].includes(this.progress?.name ?? '');
  }

  /** The next employer; what was said of oneself stays. */
  #another(): void {
    this.#isNamed = false;
    this.giveAnswers({ employerId: '' });
    this.startAnew();
    this.focusHeading();
  }
}

function isShared({ id, kind, local }: Question): boolean {
  return kind !== 'consent' && !local && id !== 'registrationRef' && id !== 'employerId';
}
