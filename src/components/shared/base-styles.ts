import { css } from 'lit';

/**
 * What all widgets share. A page's `* {}` rules reach the host and, by inheritance, its text: so `.root` states every
 * inherited property that a rude page may have set. Sizes are in em, never rem: a page may have a 62.5% root.
 */
export const baseStyles = css`
  :host {
    display: block;
    max-inline-size: var(--jobfair-max-width, none);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .root {
    container-type: inline-size;
    font-family: var(--jobfair-font, inherit);
    /* Below 16px iOS zooms into a field that gets the focus. */
    font-size: var(--jobfair-font-size, max(1em, 16px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    white-space: normal;
    color: var(--_text);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.2em;
  }
  h4 {
    font-size: 1em;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 48px;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .button.quiet {
    background: transparent;
    border-color: var(--_border);
    color: var(--_text);
  }
  .button:hover {
    filter: brightness(1.08);
  }
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .notice {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 5px solid var(--_link);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .notice.wrong {
    border-inline-start-color: var(--_error);
    background: color-mix(in srgb, var(--_error) 8%, var(--_surface));
  }
  .muted {
    color: var(--_muted);
  }
  .stack {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  .stack > * {
    max-inline-size: 100%;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
    align-items: center;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: filter 0.15s;
    }
  }
`;
