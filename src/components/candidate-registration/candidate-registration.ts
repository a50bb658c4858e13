import { nothing, type TemplateResult } from 'lit';
import { offerWaitingList } from '../../form/offer-waiting-list.ts';
import type { Form } from '../../form/question.ts';
import { readRegistrationForm, registrationForm } from '../../form/registration-form.ts';
import type { Fair } from '../../model/fair.ts';
import { readFairHead, type FairReading } from '../../model/read-fair-head.ts';
import type { FormWords } from '../form/form-words.ts';
import { FormWidget, type EngineParts, type Received } from '../form/form-widget.ts';
import type { qrCode } from '../form/qr-code.ts';

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
 */
export class CandidateRegistration extends FormWidget {
  #form: { readonly fair: Fair; readonly form: Form } | null = null;

  #qrCode: typeof qrCode | null = null;

  protected override readonly laterTexts = ['registration-later'] as const;

  constructor() {
    super('registration');
  }

  protected override readDocument(document: unknown): FairReading {
    const { fair, warnings } = readFairHead(document);
    return { fair, warnings: fair ? [...warnings, ...readRegistrationForm(fair).warnings] : warnings };
  }

  protected override formFor(fair: Fair): Form {
    if (this.#form?.fair !== fair) this.#form = { fair, form: registrationForm(fair) };
    return this.#form.form;
  }

  protected override adaptForm(form: Form): Form {
    return offerWaitingList(form);
  }

  protected override async prepareReceipt(): Promise<void> {
    this.#qrCode = (await import('../form/qr-code.ts')).qrCode;
  }

  protected override renderReceived(
    fair: Fair,
    words: FormWords,
    received: Received,
    parts: EngineParts,
  ): TemplateResult {
    const { receipt, processing } = received;
    const label = words.say('receipt.qr', { reference: receipt.reference });
    const wave = this.formFor(fair)
      .steps.flatMap((step) => step.questions)
      .find(({ id }) => id === 'wave');
    return parts.receiptView(
      {
        receipt,
        processing,
        testMode: this.testMode,
        qr: this.#qrCode?.(receipt.ticket ?? receipt.reference, label) ?? null,
        facts:
          wave && this.answers['wave']
            ? [[words.say('received.wave'), parts.answerText(wave, this.answers, words)]]
            : [],
        title: words.say('received.title'),
        body: words.say('received.body'),
        then: nothing,
      },
      words,
    );
  }
}
