import { expect } from '@open-wc/testing';
import type { FormPage } from '../form/form-page.ts';
import { mountRegistration } from '../form/mount-form.ts';

/** How light the surface is, 0 to 1: what a browser paints `Canvas` in depends on the scheme alone. */
function lightness(form: FormPage): number {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser paints nothing.');
  context.fillStyle = getComputedStyle(form.find('.root')).backgroundColor;
  context.fillRect(0, 0, 1, 1);
  const [red = 0] = context.getImageData(0, 0, 1, 1).data;
  return red / 255;
}

describe('The colours of a widget', () => {
  const page = document.documentElement;
  afterEach(() => page.style.removeProperty('color-scheme'));

  const cases: readonly (readonly [what: string, around: string, own: string | null, dark: boolean])[] = [
    ['are light on a page that says nothing', '', null, false],
    ['are light on a light page', 'light', null, false],
    ['are dark on a dark page', 'dark', null, true],
    ['are what the widget is told, on a light page', 'light', 'dark', true],
    ['are what the widget is told, on a dark page', 'dark', 'light', false],
    ["are the page's where what it is told is not known", 'dark', 'blue', true],
  ];
  for (const [what, around, own, dark] of cases) {
    it(what, async () => {
      page.style.colorScheme = around;
      const form = await mountRegistration({ attributes: own === null ? {} : { 'color-scheme': own } });
      expect(lightness(form) < 0.5).to.equal(dark);
    });
  }

  it('are what an app sets as a property', async () => {
    const form = await mountRegistration({ properties: { colorScheme: 'dark' } });
    expect(lightness(form)).to.be.below(0.5);
    form.element.colorScheme = null;
    await form.drawn();
    expect(lightness(form)).to.be.above(0.5);
  });

  it('follow a page that changes its own', async () => {
    const form = await mountRegistration();
    page.style.colorScheme = 'dark';
    expect(lightness(form)).to.be.below(0.5);
    page.style.colorScheme = 'light';
    expect(lightness(form)).to.be.above(0.5);
  });
});
