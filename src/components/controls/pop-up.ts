import { autoUpdate, computePosition, flip, offset, size } from '@floating-ui/dom';
import { noChange } from 'lit';
import { AsyncDirective, directive, type ElementPart } from 'lit/async-directive.js';

/** Pixels; about seven lines, so that the last in sight is cut and tells that there are more. */
const tallest = 340;
/** Less than about three lines is no choice: rather above the input, though it covers the question there. */
const lowest = 160;
/** Pixels between the pop-up and its input, and the edges of what can be seen. */
const gap = 4;

class PopUpDirective extends AsyncDirective {
  #popUp: HTMLElement | null = null;
  #stop: (() => void) | null = null;

  override render(): unknown {
    return noChange;
  }

  override update({ element }: ElementPart): unknown {
    this.#popUp = element as HTMLElement;
    // It is on the page, and all in it drawn, when this task's work is done.
    queueMicrotask(() => this.#show());
    return noChange;
  }

  #show(): void {
    const popUp = this.#popUp;
    const input = popUp?.previousElementSibling;
    if (!popUp?.isConnected || !input) return;
    if (!this.#stop) {
      // Firefox has pop-ups from 125 on, Safari from 17; before, it stands where it is put, above the rest.
      if ('showPopover' in popUp) popUp.showPopover();
      // Its size is ours: to observe it too would tell the page of a loop of resizing.
      this.#stop = autoUpdate(input, popUp, () => void place(popUp, input), { elementResize: false });
    }
    void place(popUp, input).then(() => revealActive(popUp));
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

/** Scrolls the list alone: `scrollIntoView` may move the page under the person's finger. */
function revealActive(popUp: Element): void {
  const active = popUp.querySelector('[aria-selected="true"]');
  const list = active?.parentElement;
  if (!active || !list) return;
  const seen = list.getBoundingClientRect();
  const line = active.getBoundingClientRect();
  if (line.top < seen.top) list.scrollTop -= seen.top - line.top;
  else if (line.bottom > seen.bottom) list.scrollTop += line.bottom - seen.bottom;
}

/** What can be seen ends where a phone's keyboard begins: floating-ui measures the visual viewport. */
async function place(popUp: HTMLElement, input: Element): Promise<void> {
  const { x, y } = await computePosition(input, popUp, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(gap),
      size({
        padding: gap,
        apply: ({ availableHeight, rects }) => {
          Object.assign(popUp.style, {
            inlineSize: `${rects.reference.width}px`,
            maxBlockSize: `${Math.min(tallest, Math.max(lowest, availableHeight))}px`,
          });
        },
      }),
      // What was made to fit exactly must not be found too high by a part of a pixel.
      flip({ padding: gap / 2, fallbackStrategy: 'initialPlacement' }),
    ],
  });
  Object.assign(popUp.style, { left: `${x}px`, top: `${y}px` });
}
