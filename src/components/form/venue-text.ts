import type { FairDetails } from '../../model/fair-details.ts';
import { closeTurns, pickText } from '../../model/text.ts';

/** Parts of an address, from the house to the province; a fair document may hold others, and none of them. */
const parts = ['street', 'district', 'city', 'province'] as const;

/** A venue's address on one line; '' where it states none. */
export function addressLine(venue: FairDetails['venue']): string {
  const address = venue?.address ?? {};
  return parts
    .map((part) => address[part])
    .flatMap((text) => (typeof text === 'string' && text !== '' ? [closeTurns(text)] : []))
    .join(', ');
}

/** The venue as a calendar or a map finds it: its name and address. */
export function venueLine(venue: FairDetails['venue'], language: string): string {
  return [pickText(venue?.name, language).text, addressLine(venue)].filter(Boolean).join(', ');
}
