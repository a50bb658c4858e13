import { FailedEvent } from '../components/shared/events.ts';
import { embed as en } from '../i18n/locales/en/embed.ts';
import { embed as id } from '../i18n/locales/id/embed.ts';
import { placeLanguage } from './place-language.ts';

const words = { id, en };
const told = new WeakSet<HTMLElement>();

/**
 * Tells the page that a widget's code did not arrive. Its fallback content is on screen and stays; where the
 * page gave none, a sentence with a way on takes its place, so that nobody looks at a blank box.
 */
export function showFailure(place: HTMLElement): void {
  if (told.has(place)) return;
  told.add(place);
  if (!place.textContent.trim() && !place.querySelector('img, svg, iframe')) {
    const { notLoaded, reload } = words[placeLanguage(place)];
    const again = Object.assign(document.createElement('a'), {
      href: location.pathname + location.search,
      textContent: reload,
    });
    const said = document.createElement('p');
    said.append(`${notLoaded} `, again);
    place.append(said);
  }
  place.dispatchEvent(new FailedEvent('script'));
}
