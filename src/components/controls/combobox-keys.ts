/** Whether the suggestions are in sight, and which of them the keys are at: its index, or -1 for the text itself. */
export interface ComboboxState {
  readonly open: boolean;
  readonly active: number;
}

export const closed: ComboboxState = { open: false, active: -1 };
export const opened: ComboboxState = { open: true, active: -1 };

/** What a key does to a combobox; the text is edited as in any other field. */
export type KeyAnswer =
  | { readonly state: ComboboxState; readonly taken: boolean }
  /** Choose the active suggestion. */
  | 'choose';

/**
 * The keys of a combobox with a list and manual selection (ARIA Authoring Practices). `taken`: the key has no other
 * meaning; Enter with nothing active still goes on to the next step.
 */
export function answerKey(
  { key, altKey }: { readonly key: string; readonly altKey: boolean },
  { open, active }: ComboboxState,
  count: number,
): KeyAnswer | null {
  switch (key) {
    case 'ArrowDown':
      if (open) return { state: at(active + 1 < count ? active + 1 : -1), taken: true };
      return { state: altKey || count === 0 ? opened : at(0), taken: true };
    case 'ArrowUp':
      if (altKey) return { state: closed, taken: open };
      return { state: at(open && active >= 0 ? active - 1 : count - 1), taken: true };
    case 'Enter':
      if (active >= 0) return 'choose';
      return open ? { state: closed, taken: false } : null;
    case 'Escape':
      return open ? { state: closed, taken: true } : null;
    // The caret moves through the text again.
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      return active >= 0 ? { state: opened, taken: false } : null;
    default:
      return null;
  }
}

const at = (active: number): ComboboxState => ({ open: true, active });
