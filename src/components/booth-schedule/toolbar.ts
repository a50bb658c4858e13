import { html, nothing, type TemplateResult } from 'lit';
import type { TimeWords } from '../../i18n/time-words.ts';
import type { Words } from '../../i18n/words.ts';
import { star } from './star-button.ts';
import { sections, type Section } from './sections.ts';

export interface ToolbarState {
  readonly text: string;
  readonly days: readonly string[];
  readonly day: string | null;
  readonly section: Section;
  readonly starredOnly: boolean;
  /** How many are starred. */
  readonly starred: number;
}

export interface ToolbarActions {
  search(text: string): void;
  chooseDay(day: string | null): void;
  chooseSection(section: Section): void;
  toggleStarred(): void;
}

/** Search and what narrows the list; every change shows at once. */
export function toolbar(
  words: Words,
  times: TimeWords,
  state: ToolbarState,
  actions: ToolbarActions,
): TemplateResult {
  const say = (key: string) => words.say(`schedule:${key}`);
  return html`<div class="toolbar stack" part="toolbar" role="search">
    <div class="search">
      <label for="search">${say('search')}</label>
      <input
        id="search"
        part="control"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${state.text}
        @input=${(event: InputEvent) => actions.search((event.target as HTMLInputElement).value)}
      />
    </div>
    ${
      state.days.length > 1
        ? choice('day', say('days.label'), [null, ...state.days], state.day, actions.chooseDay, (day) =>
            day === null ? say('days.all') : times.shortDay(day),
          )
        : nothing
    }
    ${choice('section', say('show.label'), sections, state.section, actions.chooseSection, (section) =>
      say(`show.${section}`),
    )}
    <button
      class="pill"
      part="button"
      type="button"
      aria-pressed=${state.starredOnly}
      @click=${actions.toggleStarred}
    >
      ${star} ${say('star.only')} (${state.starred})
    </button>
  </div>`;
}

/** One of a few, all in sight: radio buttons that look like a row of tabs. */
function choice<Value extends string | null>(
  name: string,
  legend: string,
  values: readonly Value[],
  chosen: Value,
  choose: (value: Value) => void,
  say: (value: Value) => string,
): TemplateResult {
  return html`<fieldset>
    <legend class="unseen">${legend}</legend>
    <div class="pills">
      ${values.map(
        (value) =>
          html`<label>
            <input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} />
            <span class="pill">${say(value)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
