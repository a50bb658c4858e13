import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { Rows } from '../../schedule/filter-rows.ts';
import type { Section } from './sections.ts';

export interface Results {
  readonly rows: Rows;
  readonly section: Section;
  /** A booth code that was looked for in vain. */
  readonly missing: string | null;
  /** How many are starred, where only those are wanted. */
  readonly starred: number | null;
  /** The fair lists neither booths nor sessions. */
  readonly nothingAtAll: boolean;
  clear(): void;
}

/** Says how much was found, to those who see and to those who hear; offers the way back when it is nothing. */
export function resultsView(words: Words, results: Results): TemplateResult {
  const found = count(results);
  return html`<div class="row">
    <p role="status">${say(words, results)}</p>
    ${
      found === 0 && !results.nothingAtAll
        ? html`<button class="button quiet" part="button" type="button" @click=${results.clear}>
            ${words.say('schedule:results.clear')}
          </button>`
        : nothing
    }
  </div>`;
}

function count({ rows, section }: Results): number {
  return (
    (section === 'sessions' ? 0 : rows.booths.length) + (section === 'booths' ? 0 : rows.sessions.length)
  );
}

function say(words: Words, results: Results): string {
  const { rows, section, missing, starred, nothingAtAll } = results;
  if (missing !== null) return words.say('schedule:booth.notFound', { number: missing });
  if (nothingAtAll) return words.say('schedule:results.empty');
  if (starred === 0) return words.say('schedule:star.none');
  if (count(results) === 0) return words.say('schedule:results.none');
  const booths = words.say('schedule:results.booths', { count: rows.booths.length });
  const sessions = words.say('schedule:results.sessions', { count: rows.sessions.length });
  const found = { all: `${booths}, ${sessions}`, booths, sessions }[section];
  return starred === null ? found : `${found}. ${words.say('schedule:star.kept')}`;
}
