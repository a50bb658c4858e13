import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/candidate-registration.ts';
import * as z from 'zod/mini';
it('shows a widget', async () => {
  const element = await fixture(html`<jobfair-candidate-registration>hello</jobfair-candidate-registration>`);
  expect(element.shadowRoot).to.exist;
  expect(z.string().parse('a')).to.equal('a');
});
