import type { Connection } from '../submission/ports.ts';

/** What the browser believes of its network. */
export const browserConnection: Connection = {
  online: () => navigator.onLine,
  subscribe: (listener) => {
    addEventListener('online', listener);
    addEventListener('offline', listener);
    return () => {
      removeEventListener('online', listener);
      removeEventListener('offline', listener);
    };
  },
};
