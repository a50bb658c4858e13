import type { FormName, Submission } from 'jobfair-widgets/schema';

/** A submission id counts within one form of one fair. */
export interface Key {
  readonly fair: string;
  readonly form: FormName;
  readonly submissionId: string;
}

/** What became of a key: the record that it made, or that a newer key made in its place. */
export interface KeptKey extends Key {
  readonly reference: string;
  /** Of what arrived under the key; null while nothing has, because a newer submission barred it. */
  readonly fingerprint: string | null;
}

/** A consent as it was given, and when it was taken back. */
export type KeptConsent = Submission['consents'][number] & { readonly withdrawnAt?: string };

/** One person's word to one form: the last that was sent stands, under the reference of the first. */
export interface KeptRecord extends Key {
  readonly reference: string;
  readonly ticket: string | null;
  /** Who showed interest: a registration's reference, or a digest of name and contact. Null for a registration. */
  readonly candidate: string | null;
  /** The wave or slots that it holds. */
  readonly places: readonly string[];
  readonly locale: string;
  readonly submittedAt: string;
  readonly receivedAt: string;
  readonly withdrawnAt: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly consents: readonly KeptConsent[];
  readonly files: Submission['files'];
  readonly page: Submission['page'];
  readonly signals: { readonly honeypot: string; readonly elapsedMs: number };
}

/** The bytes of one part of a submission. */
export interface KeptFile {
  readonly part: string;
  readonly content: Uint8Array;
}

/** So many people gave just these answers, without a name. */
export interface Count {
  readonly answers: Readonly<Record<string, string>>;
  readonly people: number;
}

/** What can be asked of the records at any time. */
export interface RecordReader {
  findKey(key: Key): Promise<KeptKey | null>;
  findRecord(reference: string): Promise<KeptRecord | null>;
  /** By ticket, reference or submission id; withdrawn ones too. */
  findRegistration(fair: string, named: string): Promise<KeptRecord | null>;
  /** Interests of one candidate that were not withdrawn. */
  interestsOf(fair: string, candidate: string): Promise<readonly KeptRecord[]>;
  /** How many records hold each place; a place that nobody holds is absent. */
  countPlaces(fair: string): Promise<ReadonlyMap<string, number>>;
  /** How many records hold this place, one of them left out. */
  countHolders(fair: string, place: string, except: string): Promise<number>;
  /** Oldest first, without those that were withdrawn. */
  list(fair: string, form: FormName): Promise<readonly KeptRecord[]>;
  readFile(reference: string, part: string): Promise<Uint8Array | null>;
  /** The queues as last set, or null. */
  readLive(fair: string): Promise<unknown>;
  /** In the order of the answers. */
  readCounts(fair: string): Promise<readonly Count[]>;
}

/** What can be changed in a transaction, which also sees its own changes. */
export interface RecordWriter extends RecordReader {
  keepKey(key: KeptKey): Promise<void>;
  /** Gives all keys and interests of one record to another. */
  moveTo(reference: string, from: string): Promise<void>;
  /** Stores or replaces a record with the places that it holds and its files. */
  keep(record: KeptRecord, files: readonly KeptFile[]): Promise<void>;
  /** Stores what is left of a record after some consents were taken back; places and files stay. */
  keepRest(rest: Pick<KeptRecord, 'reference' | 'consents' | 'data'>): Promise<void>;
  /** Takes a record away with its places and files. */
  remove(reference: string): Promise<void>;
  keepLive(fair: string, live: unknown): Promise<void>;
  /** Keeps the secret unless there is one of this name already; returns the one that is kept. */
  keepSecret(name: string, secret: string): Promise<string>;
  /** Counts one more. */
  count(fair: string, answers: Count['answers']): Promise<void>;
  /** Returns false if the digest is kept already. */
  keepCounted(digest: string, ends: string): Promise<boolean>;
  /** Forgets the digests that ended by then. */
  forgetCounted(by: string): Promise<void>;
}

/** Where submissions are kept. Every storage passes test/endpoint/storage-conformance.ts. */
export interface Storage extends RecordReader {
  /** Runs `work` alone among all processes; nothing is kept if it rejects. */
  write<T>(work: (records: RecordWriter) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
