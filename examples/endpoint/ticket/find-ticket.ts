import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readPhone } from 'jobfair-widgets/schema';
import type { KeptRecord, RecordReader } from '../storage/storage.ts';

/**
 * The record that has this reference (or ticket, or submission id) and was sent by someone with this contact: a phone
 * number in any way of writing it, or an email address. Null does not tell which of the two is wrong.
 */
export async function findTicket(
  records: RecordReader,
  fair: string,
  reference: string,
  contact: string,
): Promise<KeptRecord | null> {
  const record = await findNamed(records, fair, writtenReference(reference));
  const who = record && (await personOf(records, record));
  const isTheirs = isContactOf(who?.data ?? {}, contact);
  return record?.withdrawnAt === null && isTheirs ? record : null;
}

/** As it was given, whatever a keyboard or a spreadsheet made of its hyphen. */
export function writtenReference(typed: string): string {
  return typed.replaceAll(/\s/g, '').replaceAll(/[\u2010-\u2015\u2212]/g, '-');
}

/** One text for all ways of writing one phone number or address. */
export function writtenContact(typed: string): string {
  return readPhone(typed) ?? typed.trim().toLowerCase();
}

async function findNamed(records: RecordReader, fair: string, named: string): Promise<KeptRecord | null> {
  if (!/^[\w-]{1,64}$/.test(named)) return null;
  const registration = await records.findRegistration(fair, named);
  const record = registration ?? (await records.findRecord(named.toUpperCase()));
  return record?.fair === fair ? record : null;
}

/** The contact of an interest that names a registration stands in the registration. */
async function personOf(records: RecordReader, record: KeptRecord): Promise<KeptRecord> {
  if (record.form === 'registration' || record.candidate === null) return record;
  return (await records.findRecord(record.candidate)) ?? record;
}

/** Every kept contact is compared in full, also when there is none, so that the time taken tells nothing. */
function isContactOf(data: KeptRecord['data'], typed: string): boolean {
  const given = digest(writtenContact(typed));
  const kept = [data['mobile'], data['email']].map((contact) =>
    typeof contact === 'string' ? digest(contact.toLowerCase()) : randomBytes(32),
  );
  return kept.map((one) => timingSafeEqual(one, given)).includes(true);
}

const digest = (text: string) => createHash('sha256').update(text).digest();
