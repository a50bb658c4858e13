import type { Answers } from '../model/answers.ts';
import type { Parcel, ParcelFile } from './parcel.ts';

/** Time, handed in so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Whether the device believes that it has a network. */
export interface Connection {
  online(): boolean;
  /** Calls back whenever that changes; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** An answer from the endpoint; a fetch `Response` is one. */
export interface Reply {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** One try at delivering: `body` is the JSON of `contract`, whole; the bytes that it names in `files` are beside it. */
export interface Outgoing {
  readonly submissionId: string;
  readonly body: string;
  readonly locale: string;
  readonly files: readonly ParcelFile[];
  /** To be told which share of it has left the device, 0 to 1, by a transport that knows. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Carries one submission to wherever it goes; rejects when no answer came. */
export type Transport = (outgoing: Outgoing) => Promise<Reply>;

/** Keeps the key of a submission whose outcome is unknown, so that the next one can replace it. */
export interface PendingKey {
  read(): string | null;
  keep(submissionId: string): void;
  forget(): void;
}

/** A provider of proofs that a person is at work: the page's own. */
export interface Challenge {
  /** The provider's name, for the endpoint. */
  readonly provider: string;
  /** A token that is good for one try. */
  token(): Promise<string>;
}

/** A submission that the visitor keeps on the device until it is sent, with the answers it was made of. */
export interface KeptParcel {
  readonly parcel: Parcel;
  readonly answers: Answers;
}

/** Keeps one unsent submission on the device, for so long as the visitor was told. */
export interface ParcelStore {
  read(): Promise<KeptParcel | null>;
  /** Rejects where the device keeps nothing. */
  keep(kept: KeptParcel): Promise<void>;
  forget(): Promise<void>;
}

/** Chance, handed in so that tests can choose it. */
export type Random = () => number;
