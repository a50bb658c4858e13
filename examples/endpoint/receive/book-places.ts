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

/** The places that the record may hold, those that it held before counted as free; refuses one that is full. */
export async function bookPlaces(
  records: RecordWriter,
  submission: Submission,
  reference: string,
  { places }: Edition,
  language: Language,
): Promise<readonly string[]> {
  const wanted = wantedPlaces(submission);
  if (wanted.length === 0) return wanted;
  const held = new Map(await records.countPlaces(submission.fair));
  for (const own of (await records.findRecord(reference))?.places ?? [])
    held.set(own, (held.get(own) ?? 1) - 1);
  const isOpen = (place: Place) => hasRoom(place, held.get(place.id) ?? 0);
  const full = wanted.map((id) => places.get(id)).find((place) => place !== undefined && !isOpen(place));
  if (!full) return wanted;
  const remaining = [...places.values()].filter(
    (place) => place.kind === full.kind && place.employerId === full.employerId && isOpen(place),
  );
  const type = `${full.kind}-full` as const;
  throw new Refusal(409, { type, detail: say(type, language), remaining: remaining.map(({ id }) => id) });
}
