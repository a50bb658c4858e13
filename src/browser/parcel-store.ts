import type { IDBPDatabase } from 'idb';
import type { KeptParcel, ParcelStore } from '../submission/ports.ts';
import { longestStay } from './draft-store.ts';
import { findParcel, parcelMark } from './find-kept.ts';

interface Stored {
  readonly until: number;
  readonly kept: KeptParcel;
}

/**
 * One unsent submission on the device with its files, for as long as it may stay. A mark in local storage says that it is
 * there, so that a page without one need not open a database.
 */
export function openParcelStore(fair: string, form: string): ParcelStore {
  const mark = parcelMark(fair, form);
  return {
    async read() {
      // Without its mark it was sent or deleted, and only the database did not hear of it in time.
      if (!findParcel(fair, form)) {
        await this.forget();
        return null;
      }
      const stored = await inStore(
        async (database) => (await database.get(table, mark)) as Stored | undefined,
      );
      if (stored && stored.until > Date.now()) return stored.kept;
      if (stored) await this.forget();
      return null;
    },
    async keep(kept) {
      const until = Date.now() + longestStay;
      await inStore((database) => database.put(table, { until, kept } satisfies Stored, mark));
      localStorage.setItem(mark, String(until));
    },
    async forget() {
      try {
        localStorage.removeItem(mark);
        await inStore((database) => database.delete(table, mark));
      } catch {
        // Where there is no storage nothing was kept.
      }
    },
  };
}

const table = 'parcels';

async function inStore<T>(use: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const { openDB } = await import('idb');
  const database = await openDB('jobfair-widgets', 1, {
    upgrade: (opened) => void opened.createObjectStore(table),
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
