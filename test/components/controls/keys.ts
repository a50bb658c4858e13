import { pressKey, write } from '../../setup/hands.ts';
import { read } from '../../setup/read.ts';
import type { FormPage } from '../form/form-page.ts';
import { mountRegistration, type Page } from '../form/mount-form.ts';

/** A registration with all its questions in sight. */
export async function mountWhole(page: Page = {}): Promise<FormPage> {
  const form = await mountRegistration({ attributes: { layout: 'single' }, ...page });
  await form.until(() => form.has('[name=workCities]'), 'all questions in sight');
  return form;
}

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
