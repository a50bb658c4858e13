import { html, nothing, type TemplateResult } from 'lit';
import { saySalary } from '../../i18n/money-words.ts';
import { spokenText } from '../shared/spoken-text.ts';
import { sayCode, type VacancyView } from './card-context.ts';
import { interestAction } from './interest-action.ts';
import type { Said } from './paragraph.ts';

/** One vacancy with all that helps to decide whether to queue for it; what is not stated is left out, but for pay and age. */
export const vacancyView: VacancyView = (context, vacancy) => {
  const { words } = context;
  const { education, experience, ageRequirement: age, accessibility } = vacancy;
  const say = (key: string, values?: Record<string, string | number>) =>
    words.say(`schedule:vacancy.${key}`, values);
  const code = (vocabulary: string, value: string | null | undefined) => sayCode(context, vocabulary, value);
  const level = code('education', education?.min);
  return html`<li class="vacancy stack" part="vacancy">
    <h5>${spokenText(words, vacancy.title)}</h5>
    <dl>
      ${fact(say('contract'), [
        list(
          code('contract', vacancy.contract),
          vacancy.contractMonths ? say('months', { count: vacancy.contractMonths }) : '',
        ),
        code('permanence', vacancy.permanence),
        vacancy.viaAgency && say('agency'),
      ])}
      ${fact(say('work'), [
        list(code('arrangement', vacancy.arrangement), code('hours', vacancy.hours), vacancy.location?.city),
      ])}
      ${fact(say('education'), [
        level && say('atLeast', { level }),
        list(...(education?.fields ?? []).map((field) => code('fields', field))),
      ])}
      ${fact(say('experience'), [
        experience?.minYears && say('years', { count: experience.minYears }),
        experience?.freshGraduate && say('freshGraduate'),
        experience?.countsFreelance && say('freelance'),
      ])}
      ${fact(say('salary'), [(vacancy.salary && saySalary(words, vacancy.salary)) || say('notStated')])}
      ${fact(say('age'), [
        sayAge(say, age?.min, age?.max),
        age && spokenText(words, age.reason),
        age?.review === 'flagged' && code('ageReview', age.review),
      ])}
      ${fact(say('openings'), [vacancy.openings && say('people', { count: vacancy.openings })])}
      ${fact(say('accessibility'), [
        accessibility?.open && say('open'),
        accessibility?.open && list(...(accessibility.kinds ?? []).map((kind) => code('disability', kind))),
      ])}
    </dl>
    ${vacancy.note ? html`<p>${spokenText(words, vacancy.note)}</p>` : nothing}
    ${interestAction(context, words.read(vacancy.title).text, vacancy.employerId, [vacancy.id])}
  </li>`;
};

/** One term with the statements about it; nothing where there is none. */
function fact(term: string, statements: readonly Said[]): TemplateResult | typeof nothing {
  const said = statements.filter(Boolean);
  if (said.length === 0) return nothing;
  return html`<div>
    <dt>${term}</dt>
    ${said.map((statement) => html`<dd>${statement}</dd>`)}
  </div>`;
}

function list(...said: readonly (string | number | null | undefined)[]): string {
  return said.filter(Boolean).join(' · ');
}

function sayAge(
  say: (key: string, values?: Record<string, number>) => string,
  min: number | null | undefined,
  max: number | null | undefined,
): string {
  if (min && max) return say('ageRange', { min, max });
  if (min) return say('ageFrom', { min });
  return max ? say('ageUpTo', { max }) : say('ageNone');
}
