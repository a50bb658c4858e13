import type { FormPage } from './form-page.ts';

/** A file as a person has it on the device. */
export const fileOf = (name: string, content: BlobPart): File => new File([content], name);

/** What a browser hands over when files are picked or dropped. */
function held(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** Picks files as the browser's own dialogue does, which no test can open. */
export function pick(form: FormPage, label: string, ...files: readonly File[]): void {
  const input = form.field(label);
  input.files = held(files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Drags files over the element and, unless told otherwise, lets go of them there. */
export function drag(
  element: Element,
  files: readonly File[],
  kinds: readonly string[] = ['dragover', 'drop'],
): void {
  for (const kind of kinds) {
    const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: held(files) });
    element.dispatchEvent(event);
  }
}

/** Resolves once the question has the file, or says what is wrong with it. */
export async function taken(form: FormPage): Promise<void> {
  await form.until(() => !form.text.includes('Menyiapkan berkas'), 'a file made ready');
  await form.until(() => form.has('.chosen') || form.has('.error'), 'a file, or what is wrong with it');
}

export const pdf = (name = 'cv.pdf'): File => fileOf(name, '%PDF-1.7\n1 0 obj\n%%EOF\n');
