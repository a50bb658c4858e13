import type { ReactiveElement } from 'lit';
import { askedOfForm } from '../../form/apply-conditions.ts';
import { readPhoneRoughly } from '../../form/country/id/read-phone-roughly.ts';
import { answer, blank, goOn, goTo, showProblems, type Filling } from '../../form/filling.ts';
import type { Readers } from '../../form/normalise-value.ts';
import type { Form } from '../../form/question.ts';
import { validateAnswers } from '../../form/validate-answers.ts';
import type { AnswerValue, ValidAnswers } from '../../model/answers.ts';
import type { Problem } from '../../model/message.ts';
import { inputId } from '../controls/field.ts';
import { InvalidEvent, StepEvent } from '../shared/events.ts';
import { warnOnce } from '../shared/warn-once.ts';
import type { FocusController } from './focus-controller.ts';

/** Holds what a person has answered and how far they are; every change goes through here. */
export class FillingController {
  readonly #host: ReactiveElement;
  readonly #focus: FocusController;
  readonly #form: () => Form | null;
  #filling: Filling = blank;
  #readers: Readers = { readPhone: readPhoneRoughly };

  /** `form`: the form as it is for the answers of the moment; null before the fair is there. */
  constructor(host: ReactiveElement, focus: FocusController, form: () => Form | null) {
    this.#host = host;
    this.#focus = focus;
    this.#form = form;
  }

  get filling(): Filling {
    return this.#filling;
  }

  /** Fetches what checking needs; without it numbers are read by rule alone. */
  async prepare(): Promise<void> {
    const { readPhone } = await import('../../form/country/id/read-phone.ts');
    this.#readers = { readPhone };
  }

  answer(id: string, value: AnswerValue): void {
    const form = this.#form();
    if (form) this.#fill(answer(this.#filling, id, value, form, this.#readers));
  }

  /** Forgets everything. */
  reset(): void {
    this.#fill(blank);
  }

  /** Goes on from a step that is right. */
  goOn(): void {
    const form = this.#form();
    if (form) this.#move(form, goOn(this.#filling, form, this.#readers));
  }

  /** Shows a step by its place. */
  goTo(step: number): void {
    const form = this.#form();
    if (form) this.#move(form, goTo(this.#filling, step));
  }

  /** Shows a step by its id; `review` is the last. */
  goToNamed(step: string): void {
    const ids = [...(this.#form()?.steps.map(({ id }) => id) ?? []), 'review'];
    const index = ids.indexOf(step);
    if (index >= 0) this.goTo(index);
    else warnOnce(this.#host, `goTo("${step}") names no step; the steps are ${ids.join(', ')}.`);
  }

  /** From the review to one question, and back to the review after it. */
  change(step: number, question: string): void {
    const form = this.#form();
    if (form) this.#move(form, goTo(this.#filling, step, true), inputId(question));
  }

  /** Checks everything; shows what is wrong. */
  check(): ValidAnswers | null {
    const form = this.#form();
    if (!form) return null;
    const { valid, problems } = validateAnswers(form, this.#filling.answers, this.#readers);
    if (valid) return valid;
    this.show(problems);
    return null;
  }

  /** Shows what is wrong, in the first step that holds any of it; what is at no question asked is for the summary. */
  show(found: readonly Problem[]): void {
    const form = this.#form();
    if (!form) return;
    const asked = new Set(askedOfForm(form, this.#filling.answers).map(({ id }) => id));
    const problems = found.map((problem) =>
      asked.has(problem.question ?? '') ? problem : { ...problem, question: null },
    );
    this.#fill(showProblems(this.#filling, problems, form));
    this.#focus.want('error-summary');
    this.#host.dispatchEvent(new InvalidEvent(problems));
  }

  #move(form: Form, next: Filling, focus = 'heading'): void {
    if (next.problems.length > 0) {
      this.show(next.problems);
      return;
    }
    const name = (index: number) => form.steps[index]?.id ?? 'review';
    if (!this.#host.dispatchEvent(new StepEvent(name(this.#filling.step), name(next.step)))) return;
    this.#fill(next);
    this.#focus.want(focus);
  }

  #fill(filling: Filling): void {
    this.#filling = filling;
    this.#host.requestUpdate();
  }
}
