import type { KeptRecord } from '../storage/storage.ts';

/** True of a registration that asked for a place and holds none yet. */
export function isWaiting({ form, data, places }: Pick<KeptRecord, 'form' | 'data' | 'places'>): boolean {
  return form === 'registration' && data['waitingList'] === true && places.length === 0;
}
