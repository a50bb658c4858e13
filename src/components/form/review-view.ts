import { html, nothing, type TemplateResult } from 'lit';
import { askedQuestions, isAnswered } from '../../form/apply-conditions.ts';
import { stepsAsked } from '../../form/filling.ts';
import type { Form, Question } from '../../form/question.ts';
import type { Answers } from '../../model/answers.ts';
import { spoken } from '../shared/spoken-text.ts';
import { answerView } from './answer-text.ts';
import type { FormWords } from './form-words.ts';

/** Every answer as it will be sent, each with its own way back; what was left out stands in one line, with its way too. */
export function reviewView(
  form: Form,
  answers: Answers,
  words: FormWords,
  change: (step: number, question: string) => void,
): TemplateResult {
  const link = (text: string, name: string, step: number, question: string) =>
    html`<button class="link" type="button" aria-label=${name} @click=${() => change(step, question)}>
      ${text}
    </button>`;
  const answer = (question: Question, step: number) => {
    const label = words.shortLabel(question);
    return html`<div class="answer">
      <dt>${spoken(words.words, { text: label, lang: words.shortLang(question) })}</dt>
      <dd><bdi>${answerView(question, answers, words)}</bdi></dd>
      <dd>${link(words.say('change'), words.say('changeWhat', { question: label }), step, question.id)}</dd>
    </div>`;
  };
  const leftOut = (questions: readonly Question[], step: number) => {
    const [first] = questions;
    if (!first) return nothing;
    const names = questions.map((question) => words.shortLabel(question)).join(', ');
    return html`<p class="left-out">
      <span class="muted">${words.say('leftOut', { questions: names })}</span>
      ${link(words.say('answer'), words.say('answerWhat', { question: names }), step, first.id)}
    </p>`;
  };
  const section = (index: number) => {
    const { id = '', questions = [] } = form.steps[index] ?? {};
    const asked = askedQuestions(questions, answers).filter(({ silent }) => !silent);
    // A refused consent is an answer, and is recorded as one.
    const said = asked.filter((question) => question.kind === 'consent' || isAnswered(answers[question.id]));
    return html`<section class="reviewed">
      <h4>${words.say(`step.${id}`)}</h4>
      ${said.length > 0 ? html`<dl>${said.map((question) => answer(question, index))}</dl>` : nothing}
      ${leftOut(
        asked.filter((question) => !said.includes(question)),
        index,
      )}
    </section>`;
  };
  return html`<p class="muted">${words.say('reviewHint')}</p>
    ${stepsAsked(form, answers).map(section)}`;
}
