import { html, nothing } from 'lit';
import type { ListLayout } from '../../schedule/layout-list.ts';
import { spokenText } from '../shared/spoken-text.ts';
import { boothCard } from './booth-card.ts';
import type { CardContext } from './card-context.ts';
import { paragraph } from './paragraph.ts';
import type { Section } from './sections.ts';
import { sessionCard } from './session-card.ts';

/** Booths hall by hall and sessions day by day, one card each. */
export function listView(
  context: CardContext,
  { halls, days }: ListLayout,
  section: Section,
): readonly unknown[] {
  const { words, times, opened } = context;
  return [
    section === 'sessions' || halls.length === 0
      ? nothing
      : html`<section class="stack">
          <h2>${words.say('schedule:show.booths')}</h2>
          ${halls.map(
            ({ hall, booths }) =>
              html`<div class="group stack">
                <h3>
                  ${hall ? spokenText(words, hall.name) : words.say(`schedule:booth.${halls.length > 1 ? 'others' : 'all'}`)}
                </h3>
                ${hall ? paragraph(spokenText(words, hall.floor), spokenText(words, hall.theme)) : nothing}
                <ul class="cards ${booths.some(({ id }) => opened.has(id)) ? '' : 'even'}">
                  ${booths.map((entry) => boothCard(context, entry))}
                </ul>
              </div>`,
          )}
        </section>`,
    section === 'booths' || days.length === 0
      ? nothing
      : html`<section class="stack">
          <h2>${words.say('schedule:show.sessions')}</h2>
          ${paragraph(words.say('schedule:session.zone', { zone: times.zone, name: times.zoneName }))}
          ${days.map(
            ({ day, sessions }) =>
              html`<div class="group stack">
                <h3>${times.day(day)}</h3>
                <ul class="cards even">
                  ${sessions.map((entry) => sessionCard(context, entry))}
                </ul>
              </div>`,
          )}
        </section>`,
  ];
}
