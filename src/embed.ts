import { version } from './embed/version.ts';
import { claimPage, type PageRecord } from './embed/claim-page.ts';
import { fetchEarly } from './embed/fetch-early.ts';
import { loadWidget, loadWords } from './embed/load-widget.ts';
import { placeAttribute } from './embed/place-attribute.ts';
import { placeLanguage } from './embed/place-language.ts';
import { servePlace } from './embed/serve-place.ts';
import { watchPage } from './embed/watch-page.ts';
import { tagOf } from './embed/widgets.ts';

/** The script tag: finds widgets on the page and brings each its code, its words and its fair at once. */
function start({ fetched }: PageRecord): void {
  watchPage((place, widget) => {
    if (!customElements.get(tagOf(widget))) {
      // The largest first: a browser asks a server of HTTP/1.1 for six files at a time.
      void loadWidget(widget);
      fetchEarly(placeAttribute(place, 'src'), fetched);
      loadWords(widget, placeLanguage(place), placeAttribute(place, 'layout'));
    }
    void servePlace(place, widget, loadWidget(widget));
  });
}

const page = claimPage(version);
if (page) start(page);
