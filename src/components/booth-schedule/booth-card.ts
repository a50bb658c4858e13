import { html, nothing, type TemplateResult } from 'lit';
import { allowLink } from '../../model/allow-link.ts';
import type { Employer } from '../../model/employer.ts';
import type { BoothEntry } from '../../schedule/schedule-index.ts';
import { spokenText } from '../shared/spoken-text.ts';
import { sayCode, type CardContext } from './card-context.ts';
import { interestAction } from './interest-action.ts';
import { paragraph } from './paragraph.ts';
import { starButton } from './star-button.ts';

/** A booth and who stands there: an employer with its vacancies, or a service. */
export function boothCard(context: CardContext, entry: BoothEntry): TemplateResult {
  const { words } = context;
  const { booth, employer, service } = entry;
  const host = employer ?? service;
  const number = booth
    ? words.say('schedule:booth.title', { number: booth.number })
    : words.say('schedule:booth.unplaced');
  return html`<li
    class="card stack ${context.shown === entry.id ? 'shown' : ''}"
    part="booth"
    data-entry=${entry.id}
  >
    <div class="head">
      <h4 tabindex="-1">
        <span class="number">${number}</span>
        ${host ? spokenText(words, host.name) : words.say('schedule:booth.unknown')}
      </h4>
      ${host ? starButton(context, host.id, words.read(host.name).text) : nothing}
    </div>
    ${paragraph(spokenText(words, service?.about))}
    ${employer ? employerView(context, entry, employer) : nothing}
  </li>`;
}

function employerView(context: CardContext, entry: BoothEntry, employer: Employer): TemplateResult {
  const { words, untaken } = context;
  const name = words.read(employer.name).text;
  const modes = (employer.applyModes ?? []).map((mode) => sayCode(context, 'applyMode', mode));
  const reply = employer.replyWithinDays;
  const website = allowLink(employer.website);
  return html`
    <div>
      ${paragraph(spokenText(words, employer.sector), sayDays(context, employer.daysPresent))}
      ${paragraph(modes.length > 0 && words.say('schedule:booth.apply', { modes: modes.join(', ') }))}
      ${paragraph(reply ? words.say('schedule:booth.reply', { count: reply }) : '')}
    </div>
    ${vacanciesView(context, entry)}
    <div class="row">
      ${interestAction(context, name, employer.id)}
      ${
        website
          ? html`<a class="link" href=${website} aria-label=${words.say('schedule:booth.websiteOf', { name })}
              >${words.say('schedule:booth.website')}</a
            >`
          : nothing
      }
    </div>
    ${
      untaken === employer.id
        ? html`<p class="notice" role="alert">${words.say('schedule:interest.atBooth')}</p>`
        : nothing
    }
  `;
}

function vacanciesView(context: CardContext, entry: BoothEntry): unknown {
  const { words, opened, matches } = context;
  if (entry.vacancies.length === 0) return paragraph(words.say('schedule:booth.noVacancies'));
  const open = opened.has(entry.id);
  const matching = matches ? entry.vacancies.filter((vacancy) => matches(vacancy.text)) : [];
  const titles = matching.map(({ vacancy }) => words.read(vacancy.title).text).join(', ');
  return html`<div>
    <button class="link unfold" type="button" aria-expanded=${open} @click=${() => context.open(entry.id)}>
      ${sayVacancies(context, entry)}
    </button>
    ${paragraph(!open && titles && words.say('schedule:results.matching', { titles }))}
    ${open ? unfolded(context, entry) : nothing}
  </div>`;
}

function unfolded(context: CardContext, { vacancies }: BoothEntry): TemplateResult {
  const { vacancyView, words } = context;
  if (typeof vacancyView === 'string')
    return html`<p role="status">
      ${words.say(vacancyView === 'failed' ? 'shared:failed.network' : 'shared:loading')}
    </p>`;
  return html`<ul class="vacancies">
    ${vacancies.map(({ vacancy }) => vacancyView(context, vacancy))}
  </ul>`;
}

/** Permanent work comes first in what people look for, so it is counted. */
function sayVacancies({ words }: CardContext, { vacancies }: BoothEntry): string {
  const count = vacancies.length;
  const permanent = vacancies.filter(({ vacancy }) => vacancy.permanence === 'permanent').length;
  if (permanent === count) return words.say('schedule:booth.allPermanent', { count });
  const all = words.say('schedule:booth.vacancies', { count });
  return permanent > 0 ? `${all} (${words.say('schedule:booth.permanent', { count: permanent })})` : all;
}

function sayDays({ words, times, days }: CardContext, present: readonly string[] | null | undefined): string {
  if (!present || present.length === 0) return '';
  if (days.every((day) => present.includes(day))) return words.say('schedule:booth.everyDay');
  return words.say('schedule:booth.days', { days: present.map((day) => times.shortDay(day)).join('; ') });
}
