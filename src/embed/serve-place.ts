import { replaceStandIn } from './replace-stand-in.ts';
import { showFailure } from './show-failure.ts';
import type { Widget } from './widgets.ts';

// A stand-in moved while the parser is still inside it would lose the content that follows.
const parsed = new Promise<unknown>((done) => {
  if (document.readyState !== 'loading') done(null);
  else document.addEventListener('DOMContentLoaded', done, { once: true });
});

/** Brings a place to life once its widget is there, or says that it did not come. */
export async function servePlace(
  place: HTMLElement,
  widget: Widget,
  loaded: Promise<boolean>,
): Promise<void> {
  const defined = await loaded;
  await parsed;
  if (!defined) showFailure(place);
  else if (place.hasAttribute('data-jobfair')) replaceStandIn(place, widget);
}
