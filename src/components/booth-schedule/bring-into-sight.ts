const frames = 5;

/**
 * Scrolls an element to the top of the window, again while cards above it take their real size in place of the one
 * guessed for `content-visibility`: WebKit has no scroll anchoring that would hold the place.
 */
export async function bringIntoSight(element: Element): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    await new Promise(requestAnimationFrame);
  }
}
