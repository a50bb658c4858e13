import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../model/message.ts';
import { inputId } from '../controls/field.ts';
import type { FormWords } from './form-words.ts';

/** All that is wrong, in the questions' order, each line a link to its question. */
export function errorSummaryView(
  problems: readonly Problem[],
  words: FormWords,
  goTo: (question: string) => void,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const line = (problem: Problem) => {
    const { question } = problem;
    const text = words.sayProblem(problem);
    if (question === null) return html`<li>${text}</li>`;
    const follow = (event: Event) => {
      event.preventDefault();
      goTo(question);
    };
    return html`<li><a href="#${inputId(question)}" @click=${follow}>${text}</a></li>`;
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
