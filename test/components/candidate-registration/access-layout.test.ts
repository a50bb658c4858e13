import { expect } from '@open-wc/testing';
import { axeFindings } from '../../setup/axe-findings.ts';
import { isChromium, look } from '../../setup/looks.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { expectWithin } from '../form/expect-usable.ts';
import type { FormPage } from '../form/form-page.ts';
import { states } from './states.ts';

const parts = (form: FormPage) => [...form.root.querySelectorAll<HTMLElement>('.root, .root *')];
const name = (part: Element) => part.outerHTML.slice(0, 90);

function sticksOutOf(part: Element) {
  const { left, right } = part.getBoundingClientRect();
  return (inner: Element) => {
    const box = inner.getBoundingClientRect();
    return box.width > 0 && !inner.closest('.unseen') && (box.left < left - 1 || box.right > right + 1);
  };
}

/** What shows less than it holds, or stays in place while the page moves below it; suggestions do so on purpose. */
function hidden(form: FormPage): string[] {
  return parts(form)
    .filter((part) => !part.closest('.unseen, .suggestions, progress, svg, select, textarea, input'))
    .filter((part) => {
      const { overflowX, position } = getComputedStyle(part);
      const isCut = overflowX !== 'visible' && [...part.querySelectorAll('*')].some(sticksOutOf(part));
      return isCut || position === 'sticky' || position === 'fixed';
    })
    .map(name);
}

describe('A registration keeps its place', () => {
  afterEach(() => localStorage.clear());

  for (const [state, reach] of Object.entries(states)) {
    it(`${state}: with letters twice as large, and from right to left`, async () => {
      const { stop } = recordTrouble();
      const form = await reach({ width: 360 });
      const place = form.element.parentElement ?? form.element;
      place.style.fontSize = '200%';
      await form.drawn();
      expectWithin(form);
      expect(hidden(form)).to.deep.equal([]);
      place.style.fontSize = '';
      place.dir = 'rtl';
      await form.drawn();
      expectWithin(form);
      expect(hidden(form)).to.deep.equal([]);
      if (isChromium) expect(await axeFindings(form.element)).to.deep.equal([]);
      stop();
    });
  }

  it('from right to left: bars and marks stand at the right', async () => {
    const form = await states['with all that is wrong in contact']?.({ width: 360 });
    if (!form) throw new Error('There is no such state.');
    form.element.dir = 'rtl';
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(form.find('.field[data-wrong]'));
    expect([borderRightWidth, borderLeftWidth]).to.deep.equal(['4px', '0px']);
    const ticket = await states['with its receipt']?.({ width: 360 });
    if (!ticket) throw new Error('There is no such state.');
    ticket.element.dir = 'rtl';
    await ticket.until(() => ticket.has('.ticket .time'), 'the time');
    const time = [...ticket.find('.ticket .time bdi').childNodes].find(({ nodeType }) => nodeType === 3);
    if (!time) throw new Error('There is no time.');
    const leftOf = (letter: number) => {
      const range = document.createRange();
      range.setStart(time, letter);
      range.setEnd(time, letter + 1);
      return range.getBoundingClientRect().left;
    };
    // 10.00–11.00 WITA: a time is read from left to right wherever it stands.
    expect(leftOf(0)).to.be.below(leftOf(6));
    const box = form.find('.option input').getBoundingClientRect();
    const text = form.find('.option .text').getBoundingClientRect();
    expect(box.left).to.be.at.least(text.right);
  });
});

describe('Nothing moves for whoever wants no motion', () => {
  const moving = ['transition-duration', 'animation-name', 'scroll-behavior'];

  it('each rule that moves something asks first', async () => {
    const form = await states['with its receipt']?.({ width: 360 });
    const sheets = form?.root.adoptedStyleSheets ?? [];
    const found: string[] = [];
    const search = (rules: CSSRuleList, asks: boolean) => {
      for (const rule of rules) {
        if (
          rule instanceof CSSStyleRule &&
          moving.some((property) => rule.style.getPropertyValue(property))
        ) {
          found.push(`${asks ? 'asks' : 'does not ask'}: ${rule.selectorText}`);
        }
        const isAsking =
          rule instanceof CSSMediaRule && /reduced-motion: no-preference/.test(rule.conditionText);
        if (rule instanceof CSSGroupingRule) search(rule.cssRules, asks || isAsking);
      }
    };
    for (const sheet of sheets) search(sheet.cssRules, false);
    expect(found.filter((rule) => rule.startsWith('does'))).to.deep.equal([]);
    expect(found).to.include('asks: .button');
  });

  if (isChromium)
    it('as the browser has it', async () => {
      const form = await states['with its receipt']?.({ width: 360 });
      if (!form) throw new Error('There is no such state.');
      const restless = () =>
        parts(form).filter((part) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
        });
      expect(restless()).not.to.deep.equal([]);
      await look({ motion: 'reduce' });
      const left = restless().map(name);
      await look({});
      expect(left).to.deep.equal([]);
    });
});
