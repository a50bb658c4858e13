import type { Translation } from '../../translation.ts';
import type { embed as reference } from '../id/embed.ts';

/** What the script tag itself says, before any widget is there, in English. */
export const embed: Translation<typeof reference> = {
  notLoaded: 'This part of the page did not load. Check your internet connection, then try again.',
  reload: 'Reload the page',
};
