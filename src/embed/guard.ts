import { version } from './version.ts';
import { claimPage } from './claim-page.ts';

/** First statement of the one-file build: whether the rest of it may run. */
export const isFirst = claimPage(version) !== null;
