import { html, nothing, type TemplateResult } from 'lit';
import { addTags, cutAtLastSeparator } from '../../form/add-tags.ts';
import { betweenTags } from '../../form/split-tags.ts';
import { comboboxBehaviour, type ComboboxField } from './combobox.ts';
import { inputId } from './field.ts';
import type { InputBehaviour } from './input-aid.ts';

/** Tags as they stand, and what is being typed for the next. */
export interface TagsField {
  readonly id: string;
  /** The question, which names the list of tags. */
  readonly label: string;
  readonly tags: readonly string[];
  readonly draft: string;
  readonly most: number;
  /** Whether two texts mean the same. */
  readonly isSame: (one: string, other: string) => boolean;
  readonly words: TagsWords;
  /** `said`: for those who do not see what changed; `shown`: it is shown too, as nothing else would be seen. */
  readonly onTags: (tags: readonly string[], draft: string, said: string, shown?: 'shown') => void;
  readonly onRemoved: (focus: string) => void;
  readonly suggestions: ComboboxField;
}

export interface TagsWords {
  readonly remove: (tag: string) => string;
  readonly added: (tag: string) => string;
  readonly removed: (tag: string) => string;
  readonly twice: (tag: string) => string;
  readonly full: string;
}

/** What an input needs to take tags: Enter and comma end one, Backspace in the empty input takes the last away. */
export function tagsBehaviour(field: TagsField): InputBehaviour {
  const { id, tags, draft } = field;
  const suggestions = comboboxBehaviour(field.suggestions);
  return {
    ...suggestions,
    keydown: (event) => {
      suggestions.keydown(event);
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Enter' && draft.trim() !== '') {
        event.preventDefault();
        add(field, draft);
      }
      // Tab leaves the tag behind; a press elsewhere leaves the text, as what is pressed must not move under the finger.
      if (event.key === 'Tab' && draft.trim() !== '') add(field, draft);
      if (event.key === 'Backspace' && draft === '' && !event.repeat && tags.length > 0) {
        remove(field, tags.length - 1, inputId(id));
      }
    },
    paste: (event) => {
      const pasted = event.clipboardData?.getData('text') ?? '';
      if (!betweenTags.test(pasted)) return;
      event.preventDefault();
      add(field, `${draft},${pasted}`);
    },
  };
}

/** Takes what is typed: what ends with a comma is a tag. */
export function typeTags(field: TagsField, typed: string): void {
  if (!betweenTags.test(typed)) {
    // The space after a comma begins no tag.
    field.onTags(field.tags, typed.trim() === '' ? '' : typed, '');
    return;
  }
  const [complete, rest] = cutAtLastSeparator(typed);
  add(field, complete, rest);
}

/** Adds tags; what finds no room stays in the input, with what is still typed. */
export function add({ tags, most, isSame, words, onTags }: TagsField, typed: string, rest = ''): void {
  const added = addTags(tags, typed, most, isSame);
  const draft = [added.left, rest].filter((part) => part !== '').join(', ');
  const [again] = added.twice;
  const news = added.tags.slice(tags.length).join(', ');
  if (added.left !== '') onTags(added.tags, draft, words.full, 'shown');
  else if (again !== undefined) onTags(added.tags, draft, words.twice(again), 'shown');
  else onTags(added.tags, draft, news === '' ? '' : words.added(news));
}

function remove({ tags, draft, words, onTags, onRemoved }: TagsField, index: number, focus: string): void {
  const removed = tags[index] ?? '';
  onTags(
    tags.filter((_tag, place) => place !== index),
    draft,
    words.removed(removed),
  );
  onRemoved(focus);
}

/** The tags, each with a button that takes it away; the focus goes to the next one, else to the input. */
export function tagsView(field: TagsField): TemplateResult | typeof nothing {
  const { id, label, tags, words } = field;
  if (tags.length === 0) return nothing;
  const last = tags.length - 1;
  const focusAfter = (index: number) => {
    if (last === 0) return inputId(id);
    return removeId(id, Math.min(index, last - 1));
  };
  const item = (tag: string, index: number) =>
    html`<li class="tag">
      <span>${tag}</span>
      <button
        type="button"
        id=${removeId(id, index)}
        aria-label=${words.remove(tag)}
        @click=${() => remove(field, index, focusAfter(index))}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>`;
  return html`<ul class="tags" aria-label=${label}>
    ${tags.map(item)}
  </ul>`;
}

const removeId = (id: string, index: number) => `remove-${id}-${index}`;
