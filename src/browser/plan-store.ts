import { readPlan, togglePlan, type Plan } from '../schedule/plan.ts';
import type { PlanStore } from '../schedule/ports.ts';

const stores = new Map<string, PlanStore>();

/**
 * Opens the plan of one fair: the same object for every widget of the page. It is kept in local storage and follows
 * what other tabs do to it; where storage is refused (private browsing, a blocked frame, no room) it lasts as long
 * as the page.
 */
export function openPlanStore(fairId: string): PlanStore {
  let store = stores.get(fairId);
  if (!store) {
    store = new DevicePlanStore(`jobfair-plan:${fairId}`);
    stores.set(fairId, store);
  }
  return store;
}

class DevicePlanStore implements PlanStore {
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #plan: Plan = [];
  #inMemory = false;

  constructor(key: string) {
    this.#key = key;
  }

  ids(): Plan {
    if (this.#inMemory) return this.#plan;
    try {
      this.#plan = readPlan(JSON.parse(localStorage.getItem(this.#key) ?? '[]'));
    } catch {
      // Refused, or not JSON: what this page knows stands, and the next star writes it anew.
    }
    return this.#plan;
  }

  toggle(id: string): void {
    // Read first: a tab that was asleep must not undo the stars of another.
    this.#plan = togglePlan(this.ids(), id);
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#plan));
    } catch {
      this.#inMemory = true;
    }
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    if (this.#listeners.size === 0) {
      // The storage event alone: an open BroadcastChannel keeps pages out of the back/forward cache.
      addEventListener('storage', this.#onStorage);
      addEventListener('pageshow', this.#onPageShow);
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      removeEventListener('storage', this.#onStorage);
      removeEventListener('pageshow', this.#onPageShow);
    };
  }

  readonly #onStorage = (event: StorageEvent) => {
    if (event.key === this.#key || event.key === null) this.#tell();
  };

  readonly #onPageShow = (event: PageTransitionEvent) => {
    // A page that comes back from the cache was told nothing while it was away.
    if (event.persisted) this.#tell();
  };

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
