import { html, nothing, type TemplateResult } from 'lit';
import { sayLanguage } from '../../i18n/language-names.ts';
import type { Session } from '../../model/session.ts';
import { clashes } from '../../schedule/plan.ts';
import type { SessionEntry } from '../../schedule/schedule-index.ts';
import { sessionPlaces } from '../../schedule/session-places.ts';
import { spokenText } from '../shared/spoken-text.ts';
import { sayCode, type CardContext } from './card-context.ts';
import { paragraph } from './paragraph.ts';
import { starButton } from './star-button.ts';

/** Something that happens at a time. */
export function sessionCard(context: CardContext, { session, employer, hall }: SessionEntry): TemplateResult {
  const { words, times } = context;
  return html`<li class="card session stack" part="session">
    <div class="head">
      <h4>
        <time class="number" datetime=${session.start}>${times.range(session)}</time>
        ${spokenText(words, session.title)}
      </h4>
      ${starButton(context, session.id, words.read(session.title).text)}
    </div>
    <div>
      ${paragraph(spokenText(words, session.description))}
      ${paragraph(sayCode(context, 'sessionKind', session.kind), spokenText(words, employer?.name))}
      ${paragraph(spokenText(words, session.place), spokenText(words, hall?.name))}
      ${paragraph(sayLanguages(context, session), session.signLanguage && words.say('schedule:session.sign'))}
      ${paragraph(sayPlaces(context, session))}
    </div>
    ${clashView(context, session)}
  </li>`;
}

function sayLanguages({ words }: CardContext, { languages }: Session): string {
  if (!languages || languages.length === 0) return '';
  const names = languages.map((code) => sayLanguage(words.language, code));
  return words.say('schedule:session.language', { languages: names.join(', ') });
}

function sayPlaces({ words }: CardContext, session: Session): string {
  const left = sessionPlaces(session);
  if (session.registration === 'open') return words.say('schedule:session.openToAll');
  const needed = session.registration === 'required' ? words.say('schedule:session.required') : '';
  const places =
    left === null
      ? ''
      : words.say(left > 0 ? 'schedule:session.left' : 'schedule:session.full', { count: left });
  return [needed, places].filter(Boolean).join(' · ');
}

/** Names what a starred session cannot be had together with. */
function clashView(
  { words, starred, starredSessions }: CardContext,
  session: Session,
): TemplateResult | typeof nothing {
  if (!starred.has(session.id)) return nothing;
  const others = starredSessions.filter((other) => other.id !== session.id && clashes(session, other));
  if (others.length === 0) return nothing;
  const titles = others.map((other) => words.read(other.title).text).join(', ');
  return html`<p class="clash">${words.say('schedule:session.clash', { titles })}</p>`;
}
