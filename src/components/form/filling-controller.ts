import type { ReactiveElement } from 'lit';
import { askedOfForm } from '../../form/apply-conditions.ts';
import { blank, goTo, put, type Filling } from '../../form/filling.ts';
import type { Form } from '../../form/question.ts';
import type { AnswerValue, ValidAnswers } from '../../model/answers.ts';
import type { Problem } from '../../model/message.ts';
import { inputId } from '../controls/field.ts';
import { InvalidEvent, StepEvent } from '../shared/events.ts';
import { warnOnce } from '../shared/warn-once.ts';
import type * as formEngine from './form-engine.ts';
import type { FocusController } from './focus-controller.ts';

type Engine = typeof formEngine;

/** Holds what a person has answered and how far they are; every change goes through here. */
export class FillingController {
  readonly #host: ReactiveElement;
  readonly #focus: FocusController;
  readonly #form: () => Form | null;
  #filling: Filling = blank;

  /** `form`: the form as it is for the answers of the moment; null before the fair is there. */
  constructor(host: ReactiveElement, focus: FocusController, form: () => Form | null) {
    this.#host = host;
    this.#focus = focus;
    this.#form = form;
  }

  get filling(): Filling {
    return this.#filling;
  }

  /** The rules, once they are here; before, nothing was checked, so nothing is wrong. */
  engine: Engine | null = null;

  answer(id: string, value: AnswerValue): void {
    const form = this.#form();
    if (!form) return;
    const filling = put(this.#filling, id, value, form);
    this.#fill(this.engine?.recheck(filling, id, form, this.engine) ?? filling);
  }

  /** Forgets everything. */
  reset(): void {
    this.#fill(blank);
  }

  /** Goes on from a step that is right. */
  goOn(): void {
    const form = this.#form();
    if (form && this.engine) this.#move(form, this.engine.goOn(this.#filling, form, this.engine));
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
    if (!form || !this.engine) return null;
    const { valid, problems } = this.engine.validateAnswers(form, this.#filling.answers, this.engine);
    if (valid) return valid;
    this.show(problems);
    return null;
  }

  /** Shows what is wrong, in the first step that holds any of it; what is at no question asked is for the summary. */
  show(found: readonly Problem[]): void {
    const form = this.#form();
    if (!form || !this.engine) return;
    const asked = new Set(askedOfForm(form, this.#filling.answers).map(({ id }) => id));
    const problems = found.map((problem) =>
      asked.has(problem.question ?? '') ? problem : { ...problem, question: null },
    );
    this.#fill(this.engine.showProblems(this.#filling, problems, form));
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
