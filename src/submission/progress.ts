import type { Outcome } from './outcome.ts';
import type { Parcel } from './parcel.ts';
import type { Receipt } from '../model/receipt.ts';

/** Where a submission stands. */
export type Progress =
  /** The person answers; `outcome` is what the last try was refused for. */
  | { readonly name: 'answering'; readonly outcome: Outcome | null }
  /** Submit was pressed; the parcel is being made. */
  | { readonly name: 'sealing' }
  | {
      readonly name: 'sending';
      readonly parcel: Parcel;
      readonly retries: number;
      /** Per cent of this try that have left the device; null where nobody knows. */
      readonly sent: number | null;
    }
  /** Between two tries; `until` is null while the device is offline. */
  | {
      readonly name: 'waiting';
      readonly parcel: Parcel;
      readonly retries: number;
      readonly until: number | null;
    }
  /** Not confirmed and no longer tried by itself: the person may press again, with the same key. */
  | { readonly name: 'stopped'; readonly parcel: Parcel }
  | {
      readonly name: 'received';
      readonly parcel: Parcel;
      readonly receipt: Receipt;
      readonly processing: boolean;
    }
  /** A plain back-end took it and gave no receipt: that is all that is known. */
  | { readonly name: 'unconfirmed' }
  /** A newer submission of the same person stands. */
  | { readonly name: 'superseded' };

export type ProgressEvent =
  | { readonly type: 'pressed' }
  /** The page kept it from being sealed; `outcome` where it did not mean to. */
  | { readonly type: 'held'; readonly outcome: Outcome | null }
  | { readonly type: 'sealed'; readonly parcel: Parcel }
  | { readonly type: 'waits'; readonly until: number | null }
  | { readonly type: 'tries'; readonly retries: number }
  | { readonly type: 'moves'; readonly sent: number }
  | { readonly type: 'answered'; readonly outcome: Outcome }
  | { readonly type: 'edited' };

export const start: Progress = { name: 'answering', outcome: null };

/** The one place where a submission's state changes. An event that does not fit the state changes nothing. */
export function advance(state: Progress, event: ProgressEvent): Progress {
  switch (event.type) {
    case 'pressed':
      return state.name === 'answering' ? { name: 'sealing' } : state;
    case 'held':
      return state.name === 'sealing' ? { name: 'answering', outcome: event.outcome } : state;
    case 'sealed':
      return state.name === 'sealing' || state.name === 'sending'
        ? { name: 'sending', parcel: event.parcel, retries: 0, sent: null }
        : state;
    case 'waits':
      if (state.name === 'stopped')
        return { name: 'waiting', parcel: state.parcel, retries: 0, until: event.until };
      return state.name === 'sending' || state.name === 'waiting'
        ? { name: 'waiting', parcel: state.parcel, retries: state.retries, until: event.until }
        : state;
    case 'tries':
      if (state.name === 'sending' && state.retries === event.retries) return state;
      return state.name === 'sending' || state.name === 'waiting' || state.name === 'stopped'
        ? { name: 'sending', parcel: state.parcel, retries: event.retries, sent: null }
        : state;
    case 'moves':
      return state.name === 'sending' && state.sent !== event.sent ? { ...state, sent: event.sent } : state;
    case 'answered':
      return state.name === 'sending' ? conclude(state.parcel, event.outcome) : state;
    case 'edited':
      return isEditable(state) ? start : state;
  }
}

/** While a file is on its way, too: that can take minutes. Without one an answer is a moment away. */
function isEditable(state: Progress): boolean {
  if (state.name === 'sending') return state.parcel.files.length > 0;
  return state.name === 'waiting' || state.name === 'stopped';
}

function conclude(parcel: Parcel, outcome: Outcome): Progress {
  if (outcome.kind === 'received')
    return { name: 'received', parcel, receipt: outcome.receipt, processing: outcome.processing };
  if (outcome.kind === 'superseded' || outcome.kind === 'unconfirmed') return { name: outcome.kind };
  return outcome.kind === 'unknown' ? { name: 'stopped', parcel } : { name: 'answering', outcome };
}
