import type { AntiSpam } from '../model/submission.ts';

/** A file as it is sent: `field` is its question, `part` the name of its part of the request. */
export interface ParcelFile {
  readonly field: string;
  readonly part: string;
  readonly name: string;
  /** A media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A sealed submission: its key was minted once and its body is frozen, so every try carries the same. */
export interface Parcel {
  readonly submissionId: string;
  /** The JSON of the submission, all but `antiSpam`. */
  readonly body: string;
  readonly locale: string;
  readonly files: readonly ParcelFile[];
}

/** The body of one try: the frozen JSON with this try's signals as its last member. */
export function bodyOf(parcel: Parcel, antiSpam: AntiSpam): string {
  return `${parcel.body.slice(0, -1)},"antiSpam":${JSON.stringify(antiSpam)}}`;
}
