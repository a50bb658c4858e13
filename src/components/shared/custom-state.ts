/**
 * Shows exactly these of the possible states as `:state(name)`. Chrome 90 to 124 knew only dashed names and throws
 * at others; there a page simply does not see the state.
 */
export function showStates(
  internals: ElementInternals,
  possible: readonly string[],
  present: readonly string[],
): void {
  for (const state of possible) {
    try {
      if (present.includes(state)) internals.states.add(state);
      else internals.states.delete(state);
    } catch {
      return;
    }
  }
}
