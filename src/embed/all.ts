import '../define/booth-schedule.ts';
import '../define/candidate-registration.ts';
import '../define/interest-form.ts';
import { servePlace } from './serve-place.ts';
import { watchPage } from './watch-page.ts';

/** The one-file build: every widget is here, so only stand-ins are left to be found. */
watchPage((place, widget) => void servePlace(place, widget, Promise.resolve(true)));
