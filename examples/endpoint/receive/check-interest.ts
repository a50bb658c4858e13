import type { Edition } from '../fair/fair-source.ts';
import type { Place } from '../fair/place.ts';
import { overlaps, type Submission } from 'jobfair-widgets/schema';
import type { KeptRecord, RecordWriter } from '../storage/storage.ts';
import type { Language, Phrase } from '../words.ts';
import { wantedPlaces } from './book-places.ts';
import { faultAt, invalid } from './fault.ts';
import { sha256 } from './fingerprint.ts';

/**
 * Who shows this interest: the reference of a registration, else a digest of name and contact. Refuses what the fair's
 * limits do not allow this candidate; `own` is the record that the submission replaces, which does not count.
 */
export async function checkInterest(
  records: RecordWriter,
  submission: Submission,
  own: string,
  edition: Edition,
  language: Language,
): Promise<string> {
  const refuse = (member: string, code: Phrase) =>
    invalid([faultAt(['data', member], code, language)], language);
  const { fair, data } = submission;
  const named = data['registrationRef'];
  const registration = typeof named === 'string' ? await findRegistration(records, fair, named) : null;
  if (named !== undefined && registration === null) throw refuse('registrationRef', 'unknown');

  const candidate = registration?.reference ?? digestOf(data);
  const others = (await records.interestsOf(fair, candidate)).filter(({ reference }) => reference !== own);
  const rules = edition.fair.details.registration;
  if (others.length >= (rules?.maxInterestsPerCandidate ?? Infinity)) {
    throw refuse('employerId', 'too-many-interests');
  }
  const wanted = wantedPlaces(submission);
  if (wanted.length > 0) {
    const held = others.flatMap(({ places }) => places);
    if (held.length + wanted.length > (rules?.maxSlotsPerCandidate ?? Infinity)) {
      throw refuse('slotIds', 'too-many-slots');
    }
    const find = (ids: readonly string[]) => ids.flatMap((id) => edition.places.get(id) ?? []);
    const clash = clashOf(find(wanted), find(held), find(registration?.places ?? []));
    if (clash) throw refuse('slotIds', clash);
  }
  return candidate;
}

function clashOf(wanted: readonly Place[], held: readonly Place[], waves: readonly Place[]): Phrase | null {
  const meets = (test: (slot: Place, other: Place) => boolean) =>
    wanted.some((slot, index) => [...held, ...wanted.slice(0, index)].some((other) => test(slot, other)));
  if (meets((slot, other) => slot.employerId === other.employerId)) return 'slot-same-employer';
  if (meets(overlaps)) return 'slot-overlap';
  const isEarly = (slot: Place) => waves.some((wave) => Date.parse(slot.start) < Date.parse(wave.end));
  return wanted.some(isEarly) ? 'slot-before-arrival' : null;
}

async function findRegistration(
  records: RecordWriter,
  fair: string,
  named: string,
): Promise<KeptRecord | null> {
  const written = named.trim();
  if (!/^[\w-]+$/.test(written)) return null;
  const found = await records.findRegistration(fair, written);
  return found?.withdrawnAt === null ? found : null;
}

/** A family may share a phone, so contact alone is not a candidate; a digest, so that no index holds a contact. */
function digestOf(data: Submission['data']): string {
  const parts = [data['mobile'] ?? null, data['email'] ?? null, data['fullName'] ?? null];
  return `sha256:${sha256(JSON.stringify(parts).toLowerCase())}`;
}
