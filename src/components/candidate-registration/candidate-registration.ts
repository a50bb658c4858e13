import { html } from 'lit';
import { offerWaitingList } from '../../form/offer-waiting-list.ts';
import type { Form } from '../../form/question.ts';
import { registrationDoor, type Door } from '../../form/registration-door.ts';
import { hasWishes, plainRegistrationForm } from '../../form/plain-registration-form.ts';
import type { Fair } from '../../model/fair.ts';
import { readFairHead, type FairReading } from '../../model/read-fair-head.ts';
import { FormWidget } from '../form/form-widget.ts';
import type { FormWords } from '../form/form-words.ts';
import type { doorView } from './door-view.ts';

/**
 * Registers a visitor for the fair and leaves them with a ticket.
 *
 * @summary Register for the fair and leave with a ticket.
 * @attr src - Address of the fair document.
 * @attr endpoint - Where the registration is posted.
 * @slot - What the page shows until the form works, and if it never does.
 * @slot intro - Above the questions.
 * @slot before-submit - Above the button that sends.
 * @slot success - On the receipt.
 * @slot footer - Below everything.
 * @fires {ReadyEvent} jobfair-ready - The form can be used.
 * @fires {StepEvent} jobfair-step - From one step to another; cancelable.
 * @fires {InvalidEvent} jobfair-invalid - Answers were found wrong.
 * @fires {BeforeSubmitEvent} jobfair-before-submit - Once before sealing; cancelable.
 * @fires {QueuedEvent} jobfair-queued - Waits on this device to be sent.
 * @fires {SubmittedEvent} jobfair-submitted - The endpoint has it.
 * @fires {FailedEvent} jobfair-failed - It did not load, or was refused.
 * @csspart form - Everything.
 * @csspart progress - Which step of how many.
 * @csspart step - The questions in sight.
 * @csspart label - A question's label.
 * @csspart hint - Help below a label.
 * @csspart control - A line, a list, a text.
 * @csspart error - What is wrong with an answer.
 * @csspart error-summary - All that is wrong.
 * @csspart button - A button.
 * @csspart notice - The privacy notice, and other notes.
 * @csspart receipt - The receipt, and what happens before it.
 * @csspart ticket - The ticket on it.
 */
export class CandidateRegistration extends FormWidget {
  #doorView: typeof doorView | null = null;
  #form: { readonly fair: Fair; readonly form: Form } | null = null;

  protected override readonly laterTexts = ['registration-later'] as const;

  constructor() {
    super('registration');
  }

  protected override async readDocument(document: unknown): Promise<FairReading> {
    const reading = readFairHead(document);
    const { fair } = reading;
    // Most organisers change nothing; what follows their wishes is fetched for those who do.
    const wished = fair && hasWishes(fair) ? await import('../../form/registration-form.ts') : null;
    if (!fair || !wished) return reading;
    const { form, warnings } = wished.readRegistrationForm(fair);
    this.#form = { fair, form };
    return { fair, warnings: [...reading.warnings, ...warnings] };
  }

  protected override formFor(fair: Fair): Form {
    if (this.#form?.fair !== fair) this.#form = { fair, form: plainRegistrationForm(fair) };
    return this.#form.form;
  }

  protected override fairChanged(fair: Fair): void {
    super.fairChanged(fair);
    const door = this.#doorOf(fair);
    if (door.name === 'open') return;
    void this.#readDoorView();
    // Longer waits than a timer can hold are for another visit.
    const wait = door.name === 'early' ? Date.parse(door.at) - Date.now() : 0;
    if (wait > 0 && wait < 2 ** 31) setTimeout(() => this.requestUpdate(), wait);
  }

  protected override renderDoor(fair: Fair, words: FormWords) {
    const door = this.#doorOf(fair);
    if (door.name === 'open') return null;
    const loading = html`<p role="status" class="muted">${words.words.say('shared:loading')}</p>`;
    return {
      view: this.#doorView?.(door, fair.details, words) ?? loading,
      isShut: door.name !== 'waiting',
    };
  }

  /** A page in test mode is being built, whatever the day. */
  #doorOf(fair: Fair): Door {
    return this.testMode ? { name: 'open' } : registrationDoor(fair, this.formFor(fair), Date.now());
  }

  async #readDoorView(): Promise<void> {
    try {
      const [{ doorView }] = await Promise.all([
        import('./door-view.ts'),
        ...this.laterTexts.map((text) => this.addWords(text)),
      ]);
      this.#doorView = doorView;
      this.requestUpdate();
    } catch (error) {
      this.failWords(error);
    }
  }

  protected override adaptForm(form: Form): Form {
    return offerWaitingList(form);
  }
}
