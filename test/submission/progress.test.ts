import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '../../src/submission/outcome.ts';
import type { Parcel } from '../../src/submission/parcel.ts';
import { cv } from './fakes.ts';
import { advance, start, type Progress, type ProgressEvent } from '../../src/submission/progress.ts';

const parcel: Parcel = { submissionId: 'first', body: '{}', locale: 'id', files: [] };
const other: Parcel = { ...parcel, submissionId: 'second' };
const withFile: Parcel = { ...parcel, files: [cv] };
const receipt = { submissionId: 'first', reference: 'JGC-7F3K' };
const received: Outcome = { kind: 'received', receipt, processing: false };
const unknown: Outcome = { kind: 'unknown', reason: 'network', after: null };
const refused: Outcome = { kind: 'refused', reason: 'closed' };
const pageFailed: Outcome = { kind: 'refused', reason: 'page' };
const full: Outcome = { kind: 'full', what: 'wave', remaining: ['wave-2'] };

const states = {
  answering: start,
  sealing: { name: 'sealing' },
  sending: { name: 'sending', parcel, retries: 2, sent: null },
  uploading: { name: 'sending', parcel: withFile, retries: 2, sent: 40 },
  waiting: { name: 'waiting', parcel, retries: 2, until: 5_000 },
  offline: { name: 'waiting', parcel, retries: 2, until: null },
  stopped: { name: 'stopped', parcel },
  received: { name: 'received', parcel, receipt, processing: false },
  unconfirmed: { name: 'unconfirmed' },
  superseded: { name: 'superseded' },
} as const satisfies Record<string, Progress>;

const events = {
  pressed: { type: 'pressed' },
  'held back': { type: 'held', outcome: null },
  'held by a failure': { type: 'held', outcome: pageFailed },
  sealed: { type: 'sealed', parcel: other },
  'waits for its turn': { type: 'waits', until: 9_000 },
  'waits for the network': { type: 'waits', until: null },
  tries: { type: 'tries', retries: 3 },
  moves: { type: 'moves', sent: 41 },
  'moves too little to be said': { type: 'moves', sent: 40 },
  'answered: received': { type: 'answered', outcome: received },
  'answered: being processed': { type: 'answered', outcome: { ...received, processing: true } },
  'answered: taken without a receipt': { type: 'answered', outcome: { kind: 'unconfirmed' } },
  'answered: a newer one stands': { type: 'answered', outcome: { kind: 'superseded' } },
  'answered: nobody knows': { type: 'answered', outcome: unknown },
  'answered: refused': { type: 'answered', outcome: refused },
  'answered: full': { type: 'answered', outcome: full },
  edited: { type: 'edited' },
} as const satisfies Record<string, ProgressEvent>;

type State = keyof typeof states;
type Event = keyof typeof events;

/** What each event does to each state; a pair that is not named here changes nothing. */
const table: Readonly<Record<State, Partial<Record<Event, Progress>>>> = {
  answering: { pressed: states.sealing },
  sealing: {
    'held back': start,
    'held by a failure': { name: 'answering', outcome: pageFailed },
    sealed: { name: 'sending', parcel: other, retries: 0, sent: null },
  },
  sending: {
    sealed: { name: 'sending', parcel: other, retries: 0, sent: null },
    'waits for its turn': { name: 'waiting', parcel, retries: 2, until: 9_000 },
    'waits for the network': { name: 'waiting', parcel, retries: 2, until: null },
    tries: { name: 'sending', parcel, retries: 3, sent: null },
    moves: { ...states.sending, sent: 41 },
    'moves too little to be said': { ...states.sending, sent: 40 },
    'answered: received': states.received,
    'answered: being processed': { ...states.received, processing: true },
    'answered: taken without a receipt': states.unconfirmed,
    'answered: a newer one stands': states.superseded,
    'answered: nobody knows': states.stopped,
    'answered: refused': { name: 'answering', outcome: refused },
    'answered: full': { name: 'answering', outcome: full },
  },
  uploading: {
    sealed: { name: 'sending', parcel: other, retries: 0, sent: null },
    'waits for its turn': { name: 'waiting', parcel: withFile, retries: 2, until: 9_000 },
    'waits for the network': { name: 'waiting', parcel: withFile, retries: 2, until: null },
    tries: { name: 'sending', parcel: withFile, retries: 3, sent: null },
    moves: { ...states.uploading, sent: 41 },
    'answered: received': { ...states.received, parcel: withFile },
    'answered: being processed': { ...states.received, parcel: withFile, processing: true },
    'answered: taken without a receipt': states.unconfirmed,
    'answered: a newer one stands': states.superseded,
    'answered: nobody knows': { name: 'stopped', parcel: withFile },
    'answered: refused': { name: 'answering', outcome: refused },
    'answered: full': { name: 'answering', outcome: full },
    edited: start,
  },
  waiting: {
    'waits for its turn': { name: 'waiting', parcel, retries: 2, until: 9_000 },
    'waits for the network': states.offline,
    tries: { name: 'sending', parcel, retries: 3, sent: null },
    edited: start,
  },
  offline: {
    'waits for its turn': { name: 'waiting', parcel, retries: 2, until: 9_000 },
    'waits for the network': states.offline,
    tries: { name: 'sending', parcel, retries: 3, sent: null },
    edited: start,
  },
  stopped: {
    'waits for its turn': { name: 'waiting', parcel, retries: 0, until: 9_000 },
    'waits for the network': { name: 'waiting', parcel, retries: 0, until: null },
    tries: { name: 'sending', parcel, retries: 3, sent: null },
    edited: start,
  },
  received: {},
  unconfirmed: {},
  superseded: {},
};

for (const state of Object.keys(states) as State[])
  describe(`A submission that is ${state}`, () => {
    for (const event of Object.keys(events) as Event[]) {
      const next = table[state][event];
      if (next)
        it(`is ${next.name} once ${event}`, () =>
          assert.deepEqual(advance(states[state], events[event]), next));
      else
        it(`stays as it is when ${event}`, () =>
          assert.equal(advance(states[state], events[event]), states[state]));
    }
  });
