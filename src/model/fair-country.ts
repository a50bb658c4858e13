import type { FairDetails } from './fair-details.ts';

const indonesianZones = new Set(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']);

/**
 * The fair's country as ISO 3166-1 writes it (`ID`): what its venue states, else what its zone tells; null where neither
 * does.
 */
export function fairCountry({ venue, timeZone }: Pick<FairDetails, 'venue' | 'timeZone'>): string | null {
  const stated = venue?.address?.['country'];
  if (typeof stated === 'string' && stated !== '') return stated.toUpperCase();
  return indonesianZones.has(timeZone) ? 'ID' : null;
}
