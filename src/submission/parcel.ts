import type { AntiSpam } from '../model/submission.ts';

/** A sealed submission: its key was minted once and its body is frozen, so every try carries the same. */
export interface Parcel {
  readonly submissionId: string;
  /** The JSON of the submission, all but `antiSpam`. */
  readonly body: string;
  readonly locale: string;
}

/** The body of one try: the frozen JSON with this try's signals as its last member. */
export function bodyOf(parcel: Parcel, antiSpam: AntiSpam): string {
  return `${parcel.body.slice(0, -1)},"antiSpam":${JSON.stringify(antiSpam)}}`;
}
