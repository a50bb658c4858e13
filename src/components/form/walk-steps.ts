import { askedOfForm } from '../../form/apply-conditions.ts';
import { goBack, goOn, showProblems } from '../../form/check-filling.ts';
import { goTo, type Filling } from '../../form/filling.ts';
import type { Form } from '../../form/question.ts';
import { validateAnswers } from '../../form/validate-answers.ts';
import type { ValidAnswers } from '../../model/answers.ts';
import type { Problem } from '../../model/message.ts';
import { inputId } from '../controls/field.ts';
import { InvalidEvent, StepEvent } from '../shared/events.ts';
import { warnOnce } from '../shared/warn-once.ts';
import type { FormDesk } from './form-desk.ts';
import { readers } from './readers.ts';

/** Goes on from a step that is right; shows what is wrong in one that is not. */
export function walkOn(desk: FormDesk): void {
  const form = desk.form();
  if (form) move(desk, form, goOn(desk.filling(), form, readers));
}

/** Back to the step before. */
export function walkBack(desk: FormDesk): void {
  const form = desk.form();
  if (form) move(desk, form, goBack(desk.filling(), form));
}

/** Shows a step by its place. */
function walkTo(desk: FormDesk, step: number): void {
  const form = desk.form();
  if (form) move(desk, form, goTo(desk.filling(), step));
}

/** Shows a step by its id; `review` is the last. */
export function walkToNamed(desk: FormDesk, step: string): void {
  const ids = [...(desk.form()?.steps.map(({ id }) => id) ?? []), 'review'];
  const index = ids.indexOf(step);
  if (index >= 0) walkTo(desk, index);
  else warnOnce(desk.element, `goTo("${step}") names no step; the steps are ${ids.join(', ')}.`);
}

/** From the review to one question, and back to the review after it. */
export function walkToChange(desk: FormDesk, step: number, question: string): void {
  const form = desk.form();
  if (form) move(desk, form, goTo(desk.filling(), step, true), inputId(question));
}

/** Checks everything; shows what is wrong, and no longer what an endpoint found wrong before. */
export function checkAll(desk: FormDesk): ValidAnswers | null {
  const form = desk.form();
  if (!form) return null;
  const filling = desk.filling();
  const { valid, problems } = validateAnswers(form, filling.answers, readers);
  if (problems) showWrong(desk, problems);
  else desk.fill({ ...filling, problems: [] });
  return valid ?? null;
}

/** Shows what is wrong, in the first step that holds any of it; what is at no question asked is for the summary. */
export function showWrong(desk: FormDesk, found: readonly Problem[]): void {
  const form = desk.form();
  if (!form) return;
  const asked = new Set(askedOfForm(form, desk.filling().answers).map(({ id }) => id));
  const problems = found.map((problem) =>
    asked.has(problem.question ?? '') ? problem : { ...problem, question: null },
  );
  desk.fill(showProblems(desk.filling(), problems, form));
  desk.focus('error-summary');
  desk.element.dispatchEvent(new InvalidEvent(problems));
}

function move(desk: FormDesk, form: Form, next: Filling, focus = 'heading'): void {
  if (next.problems.length > 0) {
    showWrong(desk, next.problems);
    return;
  }
  const name = (index: number) => form.steps[index]?.id ?? 'review';
  if (!desk.element.dispatchEvent(new StepEvent(name(desk.filling().step), name(next.step)))) return;
  desk.fill(next);
  desk.focus(focus);
}
