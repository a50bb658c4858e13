import type { CSSResult, ReactiveElement } from 'lit';

/** Adds styles of a part that came late to those that the widget began with. */
export function adoptStyles({ renderRoot }: ReactiveElement, { styleSheet }: CSSResult): void {
  if (renderRoot instanceof ShadowRoot && styleSheet && !renderRoot.adoptedStyleSheets.includes(styleSheet)) {
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
  }
}
