import { expect } from '@open-wc/testing';
import { mountRegistration } from './mount-form.ts';

/** Whether the page has asked for what tickets are made with. */
const isAsked = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/ticket-making-'));

describe('What a ticket needs', () => {
  it('is fetched once a person has begun, long before they send; and not before', async () => {
    const form = await mountRegistration();
    expect(isAsked()).to.equal(false);
    form.put('Nama lengkap', 'Sri');
    while (!isAsked()) await new Promise(requestAnimationFrame);
    expect(form.heading).to.equal('Kontak Anda');
  });
});
