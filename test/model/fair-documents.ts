import { readFileSync } from 'node:fs';
import type { Fair } from '../../src/model/fair.ts';
import { readFair } from '../../src/model/read-fair.ts';

type Members = Record<string, unknown>;
type List = Members[];

/** A fair document whose parts a test may break: a fresh copy each time. */
export interface FairDocument extends Members {
  fair: Members & {
    days: List;
    registration: Members & { waves: List };
    privacy: Members & { purposes: List };
  };
  vocabularies: Record<string, List>;
  booths: List;
  employers: List;
  vacancies: List;
  sessions: (Members & { slots: List | null })[];
  live: Members & { booths: List };
}

function documentOf(name: string): FairDocument {
  const path = new URL(`../../examples/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as FairDocument;
}

/** The sample, as published. */
export const sampleDocument = (): FairDocument => documentOf('fair');

/** The least that all three widgets run on. */
export const minimalDocument = (): FairDocument => documentOf('fair-minimal');

/** A document read; one that should have no fault fails the test that asks for it. */
export function fairOf(document: unknown): Fair {
  const { fair, warnings } = readFair(document);
  if (!fair || warnings.length > 0) throw new Error(`The document has faults: ${JSON.stringify(warnings)}`);
  return fair;
}

export const sampleFair = (): Fair => fairOf(sampleDocument());
export const minimalFair = (): Fair => fairOf(minimalDocument());
