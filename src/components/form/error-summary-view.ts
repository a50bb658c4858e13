import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../model/message.ts';
import type { Question } from '../../form/question.ts';
import { inputId } from '../controls/field.ts';
import { spoken } from '../shared/spoken-text.ts';
import type { FormWords } from './form-words.ts';

/**
 * All that is wrong, in the questions' order, each line a link to its question; lines that would say the same name the
 * question, too.
 */
export function errorSummaryView(
  problems: readonly Problem[],
  questions: readonly Question[],
  words: FormWords,
  goTo: (question: string) => void,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const texts = problems.map((problem) => words.sayProblem(problem));
  const line = ({ question }: Problem, index: number) => {
    const text = texts[index];
    if (question === null) return html`<li>${text}</li>`;
    const asked = questions.find(({ id }) => id === question);
    const isUnclear = texts.filter((other) => other === text).length > 1;
    const name = asked && isUnclear ? html`${spoken(words.words, words.labelSpoken(asked))}: ` : nothing;
    const follow = (event: Event) => {
      event.preventDefault();
      goTo(question);
    };
    return html`<li><a href="#${inputId(question)}" @click=${follow}>${name}${text}</a></li>`;
  };
  return html`<div
    class="notice wrong"
    part="error-summary"
    id="error-summary"
    tabindex="-1"
    role="group"
    aria-labelledby="error-title"
  >
    <h3 id="error-title">
      <span class="unseen">${words.say('errorPrefix')} </span
      >${words.say('errorTitle', { count: problems.length })}
    </h3>
    <ul class="links">
      ${problems.map(line)}
    </ul>
  </div>`;
}
