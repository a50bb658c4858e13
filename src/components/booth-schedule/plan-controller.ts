import type { ReactiveController, ReactiveElement } from 'lit';
import { openPlanStore } from '../../browser/plan-store.ts';
import type { Plan } from '../../schedule/plan.ts';
import type { PlanStore } from '../../schedule/ports.ts';

/** Follows the plan of one fair while the element is on the page. */
export class PlanController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onChange: (plan: Plan) => void;
  #store: PlanStore | null = null;
  #stop: (() => void) | null = null;
  plan: Plan = [];

  constructor(host: ReactiveElement, onChange: (plan: Plan) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  follow(fairId: string): void {
    this.hostDisconnected();
    this.#store = openPlanStore(fairId);
    if (this.#host.isConnected) this.hostConnected();
  }

  toggle(id: string): void {
    this.#store?.toggle(id);
  }

  hostConnected(): void {
    if (!this.#store) return;
    this.#stop = this.#store.subscribe(() => {
      this.#read();
      this.#onChange(this.plan);
    });
    this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }

  #read(): void {
    this.plan = this.#store?.ids() ?? [];
    this.#host.requestUpdate();
  }
}
