import { html, nothing, type TemplateResult } from 'lit';
import { questionsInSight, stepsAsked, type Filling } from '../../form/filling.ts';
import type { Form, Question } from '../../form/question.ts';
import type { AnswerValue } from '../../model/answers.ts';
import type { Organiser } from '../../model/fair-details.ts';
import type { Privacy } from '../../model/privacy.ts';
import type { SpokenText } from '../../model/text.ts';
import { organiserView } from '../shared/organiser-view.ts';
import type { FormEngine } from './form-engine.ts';
import type { FormWords } from './form-words.ts';
import { noticeView } from './notice.ts';
import { questionView } from './question-view.ts';

/** All that the form is drawn from. */
export interface FormState {
  readonly form: Form;
  readonly filling: Filling;
  readonly layout: 'steps' | 'single';
  readonly words: FormWords;
  readonly privacy: Privacy;
  readonly notice: readonly SpokenText[];
  readonly organiser: Organiser | null | undefined;
  /** What is needed once a person has begun. */
  readonly engine: FormEngine | null;
  /** The engine could not be fetched when a button was pressed. */
  readonly unready: boolean;
  /** False while a submission is being sealed, and where the page may not send. */
  readonly sendable: boolean;
}

export interface FormActions {
  readonly answer: (id: string, value: AnswerValue) => void;
  readonly giveFiles: (id: string, files: readonly File[]) => void;
  readonly press: () => void;
  readonly begin: () => void;
}

/** The form itself: its errors, its questions or its review, its buttons. */
export function formView(state: FormState, actions: FormActions): TemplateResult {
  const press = (event: Event) => {
    event.preventDefault();
    actions.press();
  };
  return html`<form novalidate @submit=${press} @focusin=${actions.begin}>
    ${state.engine?.renderRefusal(state.words, state.organiser)}
    ${state.unready ? html`<p class="notice wrong" part="error" role="alert">${state.words.say('unready')}</p>` : nothing}
    ${state.engine?.renderRestored(state.words)} ${state.engine?.renderErrors(state.words)}
    ${state.layout === 'single' ? pageView(state, actions) : stepView(state, actions)}
    ${state.engine?.renderMemory(state.words)}
    <div class="unseen" aria-hidden="true"><input name="website" tabindex="-1" autocomplete="off" /></div>
  </form>`;
}

function pageView(state: FormState, actions: FormActions): TemplateResult {
  const { form, filling, words } = state;
  const section = (id: string, index: number) =>
    html`<section class="questions" part="step">
      <h3>${words.say(`step.${id}`)}</h3>
      ${questionsView(index, state, actions)}
    </section>`;
  const asked = stepsAsked(form, filling.answers);
  return html`${form.steps.map(({ id }, index) => (asked.includes(index) ? section(id, index) : nothing))}
  ${sendView(state, nothing)}`;
}

function stepView(state: FormState, actions: FormActions): TemplateResult {
  const { form, filling, words } = state;
  const { step, returning } = filling;
  const current = form.steps[step];
  const asked = stepsAsked(form, filling.answers);
  const steps = asked.length + 1;
  const place = current ? asked.indexOf(step) + 1 : steps;
  const back = html`<button
    class="button quiet"
    part="button"
    type="button"
    @click=${() => state.engine?.goBack()}
  >
    ${words.say('back')}
  </button>`;
  const buttons = html`<div class="row">
    <button class="button" part="button">${words.say(returning ? 'toReview' : 'next')}</button>
    ${step > 0 ? back : nothing}
  </div>`;
  return html`<div class="progress" part="progress">
      <p class="muted" id="progress">${words.say('progress', { step: place, steps })}</p>
      <progress max=${steps} value=${place} aria-hidden="true"></progress>
    </div>
    <section class="questions" part="step">
      <h3 id="heading" tabindex="-1" aria-describedby="progress">
        ${words.say(current ? `step.${current.id}` : 'review')}
      </h3>
      ${current ? questionsView(step, state, actions) : state.engine?.renderReview(words)}
    </section>
    ${current ? buttons : sendView(state, back)}`;
}

function sendView({ words, sendable }: FormState, beside: unknown): TemplateResult {
  return html`<slot name="before-submit"></slot>
    <div class="row">
      <button class="button" part="button" aria-disabled=${sendable ? 'false' : 'true'}>
        ${words.say('send')}
      </button>
      ${beside}
    </div>`;
}

function questionsView(step: number, state: FormState, actions: FormActions): unknown {
  const { form, filling, words, privacy, notice, organiser, engine } = state;
  const { answers, problems } = filling;
  const questions = questionsInSight({ ...filling, step }, form);
  const error = (question: Question) => {
    const problem = problems.find((candidate) => candidate.question === question.id);
    return problem ? words.sayProblem(problem) : '';
  };
  const consents = questions.filter(({ kind }) => kind === 'consent');
  // The registration's notice is read before its boxes; the interest form's consent speaks of the list below it.
  const place = form.name === 'interest' ? consents.at(-1) : consents[0];
  const noticed = noticeView(privacy, words, notice);
  return questions.map((question) => [
    question === place && form.name !== 'interest' ? noticed : nothing,
    questionView(
      question,
      {
        answers,
        oneOf: form.oneOf,
        error: error(question),
        onAnswer: actions.answer,
        aid: (asked) => engine?.aid(asked) ?? null,
        drawFile: engine && ((asked, frame) => engine.renderFile(asked, frame, words)),
        onFiles: actions.giveFiles,
      },
      words,
    ),
    question === place && form.name === 'interest' ? noticed : nothing,
    isRefused(question, answers[question.id])
      ? html`<div class="notice" role="status">
          ${words.say('minor')} ${organiser ? organiserView(words.words, organiser) : nothing}
        </div>`
      : nothing,
  ]);
}

function isRefused(question: Question, value: AnswerValue | undefined): boolean {
  return (
    'options' in question && question.options.some(({ code, refused }) => refused === true && code === value)
  );
}
