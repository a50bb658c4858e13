import { Endpoint, receipt } from './endpoint.ts';
import { formDocumentWith } from './form-document.ts';
import type { FormPage } from './form-page.ts';
import { mountAtReview } from './mount-at-review.ts';
import type { Page } from './mount-form.ts';

/** The fair of the tests in a hall with an address. */
export const fairInAHall = formDocumentWith({
  venue: {
    name: { id: 'Gedung Serbaguna', en: 'Community Hall' },
    address: { street: 'Jl. Pantai No. 1', city: 'Makassar', country: 'ID' },
  },
});

/** A registration that was sent from such a fair, with its receipt; `more` adds to what the endpoint says. */
export async function mountReceipt(more: object = {}, page: Page = {}): Promise<FormPage> {
  const form = await mountAtReview({ fair: fairInAHall, to: new Endpoint(receipt(more)), ...page });
  await form.element.submit();
  await form.until(() => form.has('.reference') && form.has('svg.qr'), 'a ticket');
  return form;
}
