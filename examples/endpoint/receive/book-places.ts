import type { Edition } from '../fair/fair-source.ts';
import { hasRoom, type Place } from '../fair/place.ts';
import type { Submission } from 'jobfair-widgets/schema';
import { Refusal } from '../server/problem.ts';
import type { RecordWriter } from '../storage/storage.ts';
import { say, type Language } from '../words.ts';

/** The ids of the wave or slots that a submission asks for. */
export function wantedPlaces({ form, data }: Submission): readonly string[] {
  if (form === 'registration') return typeof data['wave'] === 'string' ? [data['wave']] : [];
  const slots: unknown = data['slotIds'];
  return Array.isArray(slots) ? slots.filter((slot) => typeof slot === 'string') : [];
}

/** The record that asks, and the places that it holds already. */
interface Holder {
  readonly reference: string;
  readonly held: readonly string[] | undefined;
}

/**
 * The places that the record may hold from now on; refuses one that others have filled, and names what remains. Nobody
 * loses a place for correcting an answer, even where the organiser has meanwhile made fewer of them.
 */
export async function bookPlaces(
  records: RecordWriter,
  submission: Submission,
  { reference, held = [] }: Holder,
  { places }: Edition,
  language: Language,
): Promise<readonly string[]> {
  const { fair } = submission;
  const isOpen = async (place: Place) =>
    hasRoom(place, await records.countHolders(fair, place.id, reference));
  const wanted = wantedPlaces(submission).flatMap((id) => places.get(id) ?? []);
  for (const place of wanted) {
    if (held.includes(place.id) || (await isOpen(place))) continue;
    const remaining: string[] = [];
    for (const other of places.values()) {
      const isAlike = other.kind === place.kind && other.employerId === place.employerId;
      if (isAlike && (await isOpen(other))) remaining.push(other.id);
    }
    const type = `${place.kind}-full` as const;
    throw new Refusal(409, { type, detail: say(type, language), remaining });
  }
  return wanted.map(({ id }) => id);
}
