import { read } from '../../setup/read.ts';
import type { FormPage } from './form-page.ts';

/** The SHA-256 of the notice, a line end and the box's label, as they stand on the screen. */
export async function consentHash(form: FormPage, purpose: string): Promise<string> {
  const label = form.find(`label[for="field-consent.${purpose}"]`);
  const words = read(label)
    .replace(read(label.querySelector('.optional')), '')
    .trim();
  const text = new TextEncoder().encode(`${form.notice.join('\n')}\n${words}`);
  const digest = await crypto.subtle.digest('SHA-256', text);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
