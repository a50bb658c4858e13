import type { Plan } from './plan.ts';

/** Keeps one fair's plan on the device: no name, no contact, no answer, only ids of the fair's own parts. */
export interface PlanStore {
  ids(): Plan;
  toggle(id: string): void;
  /** Calls back after every change, made here or elsewhere; returns the end of it. */
  subscribe(listener: () => void): () => void;
}
