import { css } from 'lit';

/** How a form is laid out: one column, 45 characters wide at most, roomy for thumbs. */
export const formStyles = css`
  .form {
    padding: clamp(16px, 5cqi, 32px);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
  }
  .form > * + *,
  form > * + * {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .progress p {
    margin-block-end: 0.35em;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    appearance: none;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_link);
  }
  progress::-moz-progress-bar {
    background: var(--_link);
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
    }
    progress,
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
  .questions {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 40em;
  }
  .links {
    margin-block-start: 0.4em;
  }
  .links a {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_error);
    font-weight: 600;
  }
  .reviewed + .reviewed {
    margin-block-start: 0;
  }
  .reviewed h4 {
    margin-block-end: 0.25em;
  }
  .answer,
  .left-out {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 1em;
    align-items: center;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .answer dt {
    color: var(--_muted);
    font-size: 0.94em;
  }
  .answer dd:nth-of-type(1) {
    grid-column: 1;
    font-weight: 600;
  }
  .answer dd:nth-of-type(2) {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  @container (max-inline-size: 30em) {
    form .row > .button {
      inline-size: 100%;
    }
  }
`;
