import { css } from 'lit';

export const boothScheduleStyles = css`
  .root {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  section,
  .group,
  .toolbar {
    inline-size: 100%;
    justify-items: stretch;
  }
  .group {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  h5 {
    margin: 0;
    font-size: 1em;
    line-height: 1.25;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .search label {
    font-weight: 600;
  }
  .search {
    flex: 1 1 100%;
  }
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    appearance: none;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .pills label {
    position: relative;
  }
  .pills input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.25em 0.7em;
    font-size: 0.9375em;
    border: 2px solid var(--_border);
    border-radius: 999px;
    background: var(--_surface);
    cursor: pointer;
  }
  input:checked + .pill,
  .pill[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  input:focus-visible + .pill {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Safari takes a list with 'list-style: none' for no list (https://webkit.org/b/170179); an empty marker is one. */
  .cards,
  .vacancies {
    list-style-type: '';
  }
  .cards {
    display: grid;
    align-items: start;
    gap: var(--_space);
  }
  /* Cards side by side end together, unless one is unfolded: it would stretch its neighbours with it. */
  .even {
    align-items: stretch;
  }
  .card {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    scroll-margin-block-start: var(--_space);
    content-visibility: auto;
    contain-intrinsic-size: auto 16em;
  }
  .card.shown {
    border-color: var(--_link);
    box-shadow: 0 0 0 2px var(--_link);
  }
  .session {
    contain-intrinsic-size: auto 8em;
  }
  .card > .row {
    margin-block-start: auto;
  }
  .group > p,
  section > p {
    color: var(--_muted);
  }
  .head {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
  }
  h4 {
    font-size: 1.1em;
  }
  .number {
    display: table;
    margin-block-end: 0.35em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  .clash {
    color: var(--_error);
    font-weight: 600;
  }
  .star {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    margin-block: -8px 0;
    margin-inline: 0 -8px;
    padding: 8px;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_link);
    cursor: pointer;
  }
  svg {
    display: block;
    inline-size: 28px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  .pill svg {
    inline-size: 20px;
  }
  [aria-pressed='true'] > svg {
    fill: currentColor;
  }
  .unfold::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em 0.6em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -25%;
  }
  .unfold[aria-expanded='true']::before {
    rotate: 225deg;
    translate: 0 25%;
  }
  .unfold {
    text-align: start;
  }
  .vacancy {
    gap: calc(var(--_space) * 0.5);
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  dl {
    display: grid;
    gap: 0.35em;
    inline-size: 100%;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (min-width: 340px) {
    dl > div {
      display: grid;
      grid-template-columns: 6.5em 1fr;
    }
    dd {
      grid-column: 2;
    }
    dt {
      grid-row: 1;
      padding-block-start: 0.15em;
    }
  }
  @container (min-width: 680px) {
    .cards {
      grid-template-columns: repeat(2, 1fr);
    }
  }
  @container (min-width: 1020px) {
    .cards {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @media (forced-colors: active) {
    input:checked + .pill,
    .pill[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .card.shown {
      outline: 3px solid Highlight;
    }
  }
`;
