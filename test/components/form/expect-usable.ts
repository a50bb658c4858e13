import { expect } from '@open-wc/testing';
import { axeFindings } from '../../setup/axe-findings.ts';
import type { FormPage } from './form-page.ts';

/** In both languages and both colour schemes, of which neither knows the other; and nothing sticks out to the side. */
export async function expectUsable(form: FormPage): Promise<void> {
  for (const [lang, colorScheme] of [
    ['en', 'dark'],
    ['id', 'light'],
  ]) {
    Object.assign(form.element, { lang, colorScheme });
    await form.until(() => form.find('.root').lang === lang, `in ${lang}`);
    expect(await axeFindings(form.element), `${lang}, ${colorScheme}`).to.deep.equal([]);
    expectWithin(form);
  }
}

export function expectWithin({ element, root }: FormPage): void {
  expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  const { right } = element.getBoundingClientRect();
  for (const part of root.querySelectorAll('.root *:not(.unseen *, .unseen)')) {
    expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(right);
  }
}
