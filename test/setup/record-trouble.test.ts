import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { mount } from './mount.ts';
import { enforcePolicy, recordTrouble, type Trouble } from './record-trouble.ts';

describe('recordTrouble', () => {
  let trouble: Trouble;

  before(() => enforcePolicy("style-src 'self'; img-src 'self'; connect-src 'self' ws:"));
  beforeEach(() => {
    trouble = recordTrouble();
  });
  afterEach(() => trouble.stop());

  const violations: readonly (readonly [directive: string, markup: string])[] = [
    ['style-src-attr', '<p style="color: red">Merah</p>'],
    ['style-src-elem', '<div><style>p { color: red }</style></div>'],
    ['img-src', '<img alt="" src="https://elsewhere.example/pixel.gif">'],
  ];
  for (const [directive, markup] of violations) {
    it(`sees a planted violation of ${directive}`, async () => {
      await mount(markup);
      await waitUntil(() => trouble.violations.length > 0);
      expect(trouble.violations[0]).to.match(new RegExp(`^${directive} blocked `));
    });
  }

  it('sees a violation inside a shadow root', async () => {
    const host = await mount('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p style="color: red">Merah</p>';
    await waitUntil(() => trouble.violations.length > 0);
    expect(trouble.violations[0]).to.match(/^style-src-attr blocked /);
  });

  const complaints: readonly (readonly [said: string, plant: () => void])[] = [
    ['console.error: planted 1', () => console.error('planted', 1)],
    ['console.warn: planted', () => console.warn('planted')],
    ['unhandled: Error: planted', () => void Promise.reject(new Error('planted'))],
  ];
  for (const [said, plant] of complaints) {
    it(`hears a planted "${said}"`, async () => {
      plant();
      await waitUntil(() => trouble.complaints.length > 0);
      expect(trouble.complaints).to.include(said);
    });
  }

  it('records nothing where nothing is wrong', async () => {
    await mount('<p>Baik</p>');
    await aTimeout(50);
    expect(trouble).to.deep.include({ violations: [], complaints: [] });
  });

  it('gives the console back', () => {
    trouble.stop();
    expect(console.error.toString()).not.to.contain('complaints');
  });
});
