import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { cutAtMatches, type Suggestion } from '../../form/match-suggestions.ts';
import type { Offer, Offerer } from '../../form/offer-suggestions.ts';
import { answerKey, closed, opened, type ComboboxState } from './combobox-keys.ts';
import type { InputBehaviour } from './input-aid.ts';
import { popUp } from './pop-up.ts';

/** A question's suggestions as they stand, in finished strings. */
export interface ComboboxField {
  readonly id: string;
  /** The question, which names the list of suggestions. */
  readonly label: string;
  readonly text: string;
  readonly state: ComboboxState;
  /** Null while there is nothing to offer: the input is an ordinary one. */
  readonly offerer: Offerer | null;
  /** Said below the text instead of suggestions, or ''. */
  readonly note: string;
  readonly words: ComboboxWords;
  readonly onState: (state: ComboboxState) => void;
  readonly onChoice: (text: string) => void;
  readonly onFocus: () => void;
}

export interface ComboboxWords {
  readonly none: string;
  readonly more: (count: number) => string;
  readonly offered: (count: number) => string;
}

/** So few are shown to whoever presses the empty input. */
const few = 60;

const nothingOffered: Offer = { shown: [], more: 0, settled: false };

/** What an input needs to be a combobox. */
export function comboboxBehaviour(field: ComboboxField): InputBehaviour {
  const { id, state, offerer, text, onState } = field;
  const { shown } = offered(field);
  const offers = offerer !== null;
  return {
    attributes: {
      role: offers ? 'combobox' : undefined,
      'aria-autocomplete': offers ? 'list' : undefined,
      'aria-expanded': offers ? String(shown.length > 0) : undefined,
      'aria-controls': shown.length > 0 ? listId(id) : undefined,
      'aria-activedescendant': shown[state.active] ? optionId(id, state.active) : undefined,
    },
    keydown: (event) => answer(event, field),
    paste: () => undefined,
    focus: field.onFocus,
    blur: () => {
      if (state.open) onState(closed);
    },
    click: () => {
      const offer = offerer?.offer(text);
      if (offer && !state.open && (text !== '' || offer.shown.length + offer.more <= few)) onState(opened);
    },
  };
}

/** What is typed opens the suggestions for it. */
export const afterTyping = (text: string): ComboboxState => (text.trim() === '' ? closed : opened);

function offered({ state, offerer, text }: ComboboxField): Offer {
  if (!state.open || !offerer) return nothingOffered;
  const offer = offerer.offer(text);
  return offer.settled ? nothingOffered : offer;
}

function answer(event: KeyboardEvent, field: ComboboxField): void {
  const { state, offerer, text, onState, onChoice } = field;
  // Keys that an input method takes are none of ours; nor are those that the browser means with others held.
  if (event.isComposing || event.ctrlKey || event.metaKey || !offerer) return;
  const { shown } = offerer.offer(text);
  const result = answerKey(event, state, shown.length);
  if (result === null) return;
  if (result === 'choose') {
    event.preventDefault();
    onChoice(shown[state.active]?.text ?? text);
    return;
  }
  if (result.taken) {
    event.preventDefault();
    // A dialog around the widget stays open when the suggestions close.
    event.stopPropagation();
  }
  onState(result.state);
}

/** The pop-up with the suggestions, or with what is to be said instead. */
export function suggestionsView(field: ComboboxField): TemplateResult | typeof nothing {
  const { shown, more } = offered(field);
  const note = field.note || (isUnknown(field) ? field.words.none : '');
  if (shown.length === 0 && !note) return nothing;
  // The press would take the focus from the input, and the list would close under it.
  const keepFocus = (event: Event) => event.preventDefault();
  return html`<div
    class="suggestions ${shown.length > 0 ? '' : 'note-alone'}"
    part="popover"
    popover="manual"
    @mousedown=${keepFocus}
    ${popUp()}
  >
    ${shown.length > 0 ? listView(field, shown) : html`<p>${note}</p>`}
    ${more > 0 ? html`<p>${field.words.more(more)}</p>` : nothing}
  </div>`;
}

/** Whether the text is none of the suggestions and the person has just typed it. */
function isUnknown({ state, offerer, text }: ComboboxField): boolean {
  return state.open && offerer !== null && text.trim() !== '' && offerer.offer(text).shown.length === 0;
}

function listView({ id, label, text, state, onChoice }: ComboboxField, shown: readonly Suggestion[]) {
  const option = (suggestion: Suggestion, index: number) =>
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- its keys are those of the input
    html`<div
      class="suggestion"
      role="option"
      id=${optionId(id, index)}
      aria-selected=${index === state.active ? 'true' : 'false'}
      @click=${() => onChoice(suggestion.text)}
    >
      <span lang=${ifDefined(suggestion.lang)}
        >${cutAtMatches(suggestion.text, text).map((piece) => (piece.typed ? html`<mark>${piece.text}</mark>` : piece.text))}</span
      >
      ${suggestion.note ? html`<span class="note">${suggestion.note}</span>` : nothing}
    </div>`;
  // A list that scrolls would be a stop of the Tab key (Chromium 130, Firefox).
  return html`<div role="listbox" id=${listId(id)} aria-label=${label} tabindex="-1">
    ${shown.map(option)}
  </div>`;
}

const listId = (id: string) => `list-${id}`;
const optionId = (id: string, index: number) => `list-${id}-${index}`;
