import { css } from 'lit';

/** A ticket like a boarding pass: its code on a stub, a cut, what one needs to know; and buttons for thumbs. */
export const receiptStyles = css`
  .receipt {
    gap: calc(var(--_space) * 1.25);
  }
  .ticket {
    --_paper: color-mix(in srgb, var(--_text) 2%, var(--_surface));
    --_edge: var(--_line);
    inline-size: 100%;
    max-inline-size: 46em;
    overflow: clip;
    border: 1px solid var(--_edge);
    border-radius: 16px;
    background: var(--_paper);
    box-shadow: 0 10px 30px -18px rgb(0 0 0 / 0.45);
  }
  .ticket.unsent,
  .ticket.unsure,
  .ticket.test {
    --_edge: var(--_error);
    border: 2px dashed var(--_edge);
    box-shadow: none;
  }
  .ticket-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 1em 1.25em;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .processing > .ticket-head {
    background: color-mix(in srgb, var(--_accent) 14%, var(--_surface));
    color: var(--_text);
  }
  .unsent > .ticket-head,
  .unsure > .ticket-head,
  .test > .ticket-head {
    background: color-mix(in srgb, var(--_error) 10%, var(--_surface));
    color: var(--_text);
  }
  .ticket-fair {
    flex: 1 1 14em;
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .ticket-status {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    padding: 0.25em 0.75em 0.25em 0.5em;
    border: 1.5px solid currentColor;
    border-radius: 2em;
    font-weight: 600;
    line-height: 1.3;
  }
  .mark {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .ticket-body {
    overflow: clip;
  }
  .ticket-stub {
    position: relative;
    display: grid;
    gap: 0.75em;
    justify-items: center;
    padding: 1.25em;
    border-block-end: 2px dashed var(--_line);
    text-align: center;
  }
  /* The two notches of the cut. */
  .ticket-stub::before,
  .ticket-stub::after {
    content: '';
    position: absolute;
    inset-block-end: -11px;
    inline-size: 20px;
    block-size: 20px;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
  }
  .ticket-stub::before {
    inset-inline-start: -11px;
  }
  .ticket-stub::after {
    inset-inline-end: -11px;
  }
  .ticket-code {
    inline-size: min(15em, 100%);
    aspect-ratio: 1;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: #fff;
    forced-color-adjust: none;
  }
  .qr {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .ticket dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .reference {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: 0.03em;
  }
  .reference span + span {
    margin-inline-start: 0.35em;
  }
  .ticket-hint {
    max-inline-size: 26em;
    text-wrap: balance;
  }
  .unsent .ticket-hint,
  .unsure .ticket-hint,
  .test .ticket-hint {
    font-weight: 600;
  }
  .ticket-facts {
    display: grid;
    gap: 1em 1.5em;
    align-content: start;
    padding: 1.25em;
  }
  .ticket-facts dd {
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.35;
  }
  .ticket-facts .time {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .ticket-facts .more {
    color: var(--_muted);
    font-size: 0.94em;
    font-weight: 400;
  }
  .actions {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--_space) * 0.625);
    inline-size: 100%;
    max-inline-size: 46em;
  }
  .tile {
    flex-direction: column;
    gap: 0.3em;
    min-block-size: 76px;
    padding: 0.6em 0.5em;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }
  .tile .mark {
    inline-size: 1.6em;
    block-size: 1.6em;
    color: var(--_link);
  }
  .tile[aria-expanded='true'] {
    border-color: var(--_link);
    background: var(--_tint);
  }
  .ways {
    grid-column: 1 / -1;
    display: grid;
    gap: calc(var(--_space) * 0.625);
  }
  .ways .button {
    inline-size: 100%;
  }
  .ways .button,
  .see .button {
    text-align: center;
  }
  .receipt .row {
    inline-size: 100%;
  }
  .said:empty {
    display: none;
  }
  .see .muted {
    margin-block-start: 0.35em;
  }
  @container (max-inline-size: 38em) {
    .tile:nth-of-type(odd):last-of-type {
      grid-column: 1 / -1;
    }
  }
  @container (max-inline-size: 30em) {
    .receipt .row > .button,
    .see,
    .see .button {
      inline-size: 100%;
    }
  }
  @container (min-inline-size: 38em) {
    .ticket-body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 17em;
    }
    .ticket-stub {
      grid-area: 1 / 2;
      align-content: center;
      border-block-end: 0;
      border-inline-start: 2px dashed var(--_line);
    }
    .ticket-facts {
      grid-area: 1 / 1;
      align-content: center;
    }
    .ticket-facts:only-child {
      grid-column: 1 / -1;
    }
    .ticket-stub::before,
    .ticket-stub::after {
      inset-inline: -11px auto;
    }
    .ticket-stub::before {
      inset-block: -11px auto;
    }
    .actions {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }
  }
  @media (forced-colors: active) {
    .ticket-head {
      border-block-end: 1px solid CanvasText;
    }
    /* An SVG keeps its own colour, which may be that of the page. */
    .tile .mark {
      color: ButtonText;
    }
  }
`;
