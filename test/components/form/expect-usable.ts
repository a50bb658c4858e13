import { expect } from '@open-wc/testing';
import { axeFindings } from '../../setup/axe-findings.ts';
import { isChromium, look } from '../../setup/looks.ts';
import type { FormPage } from './form-page.ts';

const languages = ['en', 'id'] as const;
const schemes = ['dark', 'light'] as const;

/**
 * In both languages, and in each in both colour schemes; and nothing sticks out to the side. In one engine also in the
 * person's own colours, dark and light: the others have no way for a test to ask for them.
 */
export async function expectUsable(form: FormPage): Promise<void> {
  for (const lang of languages) {
    for (const scheme of schemes) {
      await show(form, lang, scheme);
      const which = scheme === schemes[0] ? 'all' : 'colours';
      expect(await axeFindings(form.element, which), `${lang}, ${scheme}`).to.deep.equal([]);
      expectWithin(form);
    }
    if (isChromium) await expectUsableInForcedColors(form, lang);
  }
}

async function expectUsableInForcedColors(form: FormPage, lang: string): Promise<void> {
  for (const scheme of schemes) {
    await look({ forced: 'active', scheme });
    await show(form, lang, null);
    expect(matchMedia(`(forced-colors: active) and (prefers-color-scheme: ${scheme})`).matches).to.equal(
      true,
    );
    const findings = await axeFindings(form.element, 'colours');
    await look({});
    expect(findings, `${lang}, forced, ${scheme}`).to.deep.equal([]);
  }
}

async function show(form: FormPage, lang: string, colorScheme: string | null): Promise<void> {
  Object.assign(form.element, { lang, colorScheme });
  await form.until(() => form.find('.root').lang === lang, `in ${lang}`);
  if (colorScheme) expect(getComputedStyle(form.find('.root')).colorScheme).to.equal(colorScheme);
}

export function expectWithin({ element, root }: FormPage): void {
  expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  const { left, right } = element.getBoundingClientRect();
  for (const part of root.querySelectorAll('.root *:not(.unseen *, .unseen)')) {
    const box = part.getBoundingClientRect();
    expect(box.right, part.outerHTML.slice(0, 80)).to.be.at.most(right + 0.5);
    if (box.width > 0) expect(box.left, part.outerHTML.slice(0, 80)).to.be.at.least(left - 0.5);
  }
}
