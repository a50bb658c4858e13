import { autoUpdate, computePosition, flip, offset, size } from '@floating-ui/dom';
import { noChange } from 'lit';
import { AsyncDirective, directive, type ElementPart } from 'lit/async-directive.js';

/** Pixels; about seven lines, so that the last in sight is cut and tells that there are more. */
const tallest = 340;
/** Pixels between the pop-up and its input, and the edges of what can be seen. */
const gap = 4;

class PopUpDirective extends AsyncDirective {
  #popUp: HTMLElement | null = null;
  #stop: (() => void) | null = null;

  override render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    const shown = this.#popUp;
    this.#popUp = element as HTMLElement;
    // It is on the page, and all in it drawn, when this task's work is done.
    queueMicrotask(() => {
      if (!shown) this.#show();
      this.#revealActive();
    });
    return noChange;
  }

  #show(): void {
    const popUp = this.#popUp;
    const input = popUp?.previousElementSibling;
    if (!popUp?.isConnected || !input || this.#stop) return;
    // Firefox has pop-ups from 125 on, Safari from 17; before, it stands where it is put, above the rest.
    if ('showPopover' in popUp) popUp.showPopover();
    this.#stop = autoUpdate(input, popUp, () => void place(popUp, input));
  }

  /** Scrolls the list alone: `scrollIntoView` may move the page under the person's finger. */
  #revealActive(): void {
    const active = this.#popUp?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!this.#popUp || !active) return;
    const seen = this.#popUp.getBoundingClientRect();
    const line = active.getBoundingClientRect();
    const above = line.top - seen.top - gap;
    const below = line.bottom - seen.bottom + gap;
    if (above < 0) this.#popUp.scrollTop += above;
    else if (below > 0) this.#popUp.scrollTop += below;
  }

  protected override disconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }

  protected override reconnected(): void {
    queueMicrotask(() => this.#show());
  }
}

/** In the place of an attribute: shows the element as a pop-up beside the one before it, as high as can be seen. */
export const popUp = directive(PopUpDirective);

/** What can be seen ends where a phone's keyboard begins: floating-ui measures the visual viewport. */
async function place(popUp: HTMLElement, input: Element): Promise<void> {
  const { x, y } = await computePosition(input, popUp, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(gap),
      flip({ padding: gap, fallbackStrategy: 'bestFit' }),
      size({
        padding: gap,
        apply: ({ availableHeight, rects }) => {
          Object.assign(popUp.style, {
            inlineSize: `${rects.reference.width}px`,
            maxBlockSize: `${Math.min(tallest, availableHeight)}px`,
          });
        },
      }),
    ],
  });
  Object.assign(popUp.style, { left: `${x}px`, top: `${y}px` });
}
