import { pressKey, write } from '../../setup/hands.ts';
import { read } from '../../setup/read.ts';
import type { FormPage } from '../form/form-page.ts';

/** Writes where the focus is, and waits for what that brings. */
export async function type(form: FormPage, text: string): Promise<void> {
  await write(text);
  await form.drawn();
}

/** Presses keys where the focus is, and waits for what that brings. */
export async function hold(form: FormPage, ...keys: string[]): Promise<void> {
  await pressKey(...keys);
  await form.drawn();
}

/** What a screen reader was told last. */
export const said = (form: FormPage): string => read(form.find('.unseen[role=status]'));
