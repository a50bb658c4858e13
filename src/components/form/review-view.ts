import { html, type TemplateResult } from 'lit';
import { askedQuestions } from '../../form/apply-conditions.ts';
import type { Form, Question, Step } from '../../form/question.ts';
import type { Answers } from '../../model/answers.ts';
import { answerText } from './answer-text.ts';
import type { FormWords } from './form-words.ts';

/** Every answer as it will be sent, each with its own way back. */
export function reviewView(
  form: Form,
  answers: Answers,
  words: FormWords,
  change: (step: number, question: string) => void,
): TemplateResult {
  const answer = (question: Question, step: number) => {
    const label = words.label(question);
    return html`<div class="answer">
      <dt>${label}</dt>
      <dd>${answerText(question, answers, words)}</dd>
      <dd>
        <button
          class="link"
          type="button"
          aria-label=${words.say('changeWhat', { question: label })}
          @click=${() => change(step, question.id)}
        >
          ${words.say('change')}
        </button>
      </dd>
    </div>`;
  };
  const section = (step: Step, index: number) =>
    html`<section class="reviewed">
      <h4>${words.say(`step.${step.id}`)}</h4>
      <dl>${shown(step.questions, answers).map((question) => answer(question, index))}</dl>
    </section>`;
  return html`<p class="muted">${words.say('reviewHint')}</p>
    ${form.steps.map(section)}`;
}

function shown(questions: readonly Question[], answers: Answers): readonly Question[] {
  return askedQuestions(questions, answers).filter(({ silent }) => !silent);
}
