import { css } from 'lit';

/** Suggestions below an input, and tags above it; they come with what draws them. */
export const suggestStyles = css`
  .suggestions {
    display: flex;
    flex-direction: column;
    position: fixed;
    inset: auto;
    z-index: 1;
    margin: 0;
    padding: 4px;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
  }
  /* A page below stays where it is when the list is at its end. */
  .suggestions [role='listbox'] {
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .suggestions p {
    padding: 0.6em 0.75em;
    color: var(--_muted);
    font-size: 0.94em;
  }
  /* There is nothing to press in it: what stands below can be. */
  .note-alone {
    pointer-events: none;
  }
  .suggestion {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1em;
    min-block-size: 48px;
    padding: 0.4em 0.75em;
    border-radius: calc(var(--_radius) * 0.6);
    cursor: pointer;
  }
  .suggestion:hover {
    background: var(--_tint);
  }
  .suggestion[aria-selected='true'] {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
    background: var(--_tint);
  }
  .suggestion .note {
    color: var(--_muted);
    font-size: 0.94em;
  }
  .suggestion mark {
    background: none;
    color: inherit;
    font-weight: 700;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
  .tag {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    padding-inline-start: 0.75em;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .tag button {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: 1.25em;
    line-height: 1;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .suggestion[aria-selected='true'] {
      forced-color-adjust: none;
      background: SelectedItem;
      color: SelectedItemText;
    }
    .suggestion[aria-selected='true'] .note {
      color: inherit;
    }
  }
`;
