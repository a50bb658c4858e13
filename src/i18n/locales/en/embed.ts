import type { embed as id } from '../id/embed.ts';

export const embed: typeof id = {
  notLoaded: 'This part of the page did not load. Check your internet connection, then try again.',
  reload: 'Reload the page',
};
