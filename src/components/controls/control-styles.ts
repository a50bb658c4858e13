import { css } from 'lit';

/** Every control: 48px high at least, a border of 3:1, the error in words, in colour and in a bar. */
export const controlStyles = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    inline-size: 100%;
  }
  .field[data-wrong] {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_error);
  }
  /* Afloat it stands within its group: else the bar of what is wrong begins at half its height. */
  legend {
    display: block;
    float: inline-start;
    padding: 0;
    inline-size: 100%;
  }
  legend ~ * {
    clear: both;
  }
  .field > label:not(.option),
  legend {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .hint {
    margin-block-end: 0.4em;
    color: var(--_muted);
    font-size: 0.94em;
  }
  .error {
    margin-block-end: 0.4em;
    color: var(--_error);
    font-weight: 600;
  }
  .control {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    margin: 0;
    padding: 0.6em 0.75em;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: 1em;
    line-height: 1.4;
  }
  textarea.control {
    resize: vertical;
  }
  .control:focus-visible {
    outline-offset: 0;
  }
  /* WebKit gives the focus to a part of it, and calls the whole not :focus-visible. */
  [type='date']:focus {
    outline: 3px solid var(--_focus);
  }
  .control[aria-invalid='true'] {
    border-color: var(--_error);
    border-width: 2px;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
    gap: 0.5em;
  }
  .options > .control,
  .option:not(.grouped),
  .group {
    grid-column: 1 / -1;
  }
  .group {
    margin-block-start: 0.4em;
    font-weight: 600;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    min-block-size: 48px;
    padding: 0.65em 0.8em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--_border);
  }
  .option:has(:checked) {
    border-color: var(--_link);
    background: var(--_tint);
  }
  .option input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.07em 0 0;
    accent-color: var(--_accent);
  }
  /* Firefox has :has() from 121 on; before, the ring stays on the box itself. */
  @supports selector(:has(*)) {
    .option input:focus-visible {
      outline: none;
    }
    .option:has(:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
  }
  .option .text {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    column-gap: 1em;
    justify-content: space-between;
  }
  /* Two times side by side on a phone of 360px, none broken after its dash. */
  .option.grouped {
    gap: 0.4em;
    padding-inline: 0.45em;
  }
  .grouped .text > :first-child {
    font-size: 0.9em;
    white-space: nowrap;
  }
  .option .note {
    color: var(--_muted);
    font-size: 0.94em;
  }
  .option[data-disabled] {
    color: var(--_muted);
    cursor: not-allowed;
    background: color-mix(in srgb, var(--_text) 4%, var(--_surface));
  }
  @container (min-inline-size: 40em) {
    .control {
      max-inline-size: 32em;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
    }
  }
`;
