import type { Hall } from '../model/place.ts';
import type { Rows } from './filter-rows.ts';
import { groupBy } from './group-by.ts';
import type { BoothEntry, SessionEntry } from './schedule-index.ts';

/** The list view: booths hall by hall, sessions day by day. */
export interface ListLayout {
  readonly halls: readonly { readonly hall: Hall | null; readonly booths: readonly BoothEntry[] }[];
  readonly days: readonly { readonly day: string; readonly sessions: readonly SessionEntry[] }[];
}

export function layoutList(rows: Rows): ListLayout {
  return {
    halls: [...groupBy(rows.booths, (entry) => entry.hall)].map(([hall, booths]) => ({ hall, booths })),
    days: [...groupBy(rows.sessions, (entry) => entry.day)].map(([day, sessions]) => ({ day, sessions })),
  };
}
