import { css } from 'lit';

/**
 * Every colour comes from a token or from the page's own scheme: `Canvas` and `CanvasText` follow the computed
 * `color-scheme`, so a dark page gets a dark widget without a script. Mixing the accent with the text colour darkens
 * it on light and lightens it on dark, which keeps links and borders readable on both.
 */
export const tokens = css`
  :host {
    --_accent: var(--jobfair-color-accent, #0b57a4);
    --_on-accent: var(--jobfair-color-on-accent, #fff);
    --_text: var(--jobfair-color-text, CanvasText);
    --_surface: var(--jobfair-color-surface, Canvas);
    --_border: var(--jobfair-color-border, color-mix(in srgb, var(--_text) 55%, var(--_surface)));
    --_error: var(--jobfair-color-error, color-mix(in srgb, #d01c1c 66%, var(--_text)));
    --_link: color-mix(in srgb, var(--_accent) 62%, var(--_text));
    --_focus: var(--jobfair-color-focus, var(--_link));
    --_muted: color-mix(in srgb, var(--_text) 74%, var(--_surface));
    --_line: color-mix(in srgb, var(--_text) 16%, var(--_surface));
    --_tint: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    --_radius: var(--jobfair-radius, 10px);
    --_space: var(--jobfair-space, 16px);
  }
  :host([color-scheme='light']) {
    color-scheme: light;
  }
  :host([color-scheme='dark']) {
    color-scheme: dark;
  }
`;
