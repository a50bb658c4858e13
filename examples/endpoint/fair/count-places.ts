import { isObject, type Json, type JsonObject } from './json.ts';

/** The document with those who hold a wave or a slot here added to those whom it already counts. */
export function countPlaces(document: JsonObject, held: ReadonlyMap<string, number>): JsonObject {
  const counted = { ...document };
  if (isObject(document['fair']) && isObject(document['fair']['registration'])) {
    const { registration } = document['fair'];
    const waves = inList(registration['waves'], (wave) => addHeld(wave, heldOf(wave, held)));
    counted['fair'] = { ...document['fair'], registration: { ...registration, waves } };
  }
  if ('sessions' in document) {
    counted['sessions'] = inList(document['sessions'], (session) => countSession(session, held));
  }
  return counted;
}

function countSession(session: JsonObject, held: ReadonlyMap<string, number>): JsonObject {
  if (!Array.isArray(session['slots'])) return session;
  const slots = session['slots'] as readonly Json[];
  const all = slots.reduce<number>((sum, slot) => sum + (isObject(slot) ? heldOf(slot, held) : 0), 0);
  return { ...addHeld(session, all), slots: inList(slots, (slot) => addHeld(slot, heldOf(slot, held))) };
}

function heldOf(part: JsonObject, held: ReadonlyMap<string, number>): number {
  const { id } = part;
  return typeof id === 'string' ? (held.get(id) ?? 0) : 0;
}

function addHeld(part: JsonObject, held: number): JsonObject {
  if (held === 0) return part;
  const booked = typeof part['booked'] === 'number' ? part['booked'] : 0;
  return { ...part, booked: booked + held };
}

function inList(list: Json | undefined, change: (item: JsonObject) => JsonObject): Json {
  if (!Array.isArray(list)) return list ?? null;
  return list.map((item: Json) => (isObject(item) ? change(item) : item));
}
