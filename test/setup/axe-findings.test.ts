import { expect } from '@open-wc/testing';
import { axeFindings } from './axe-findings.ts';
import { isChromium, look } from './looks.ts';
import { mount } from './mount.ts';

const planted: readonly (readonly [rule: string, barrier: string])[] = [
  ['label', '<input name="city">'],
  ['button-name', '<button></button>'],
  ['color-contrast', '<p id="p">Pucat</p><style>#p { color: #ccc; background: #fff }</style>'],
  [
    'target-size',
    '<a id="a" href="#1">x</a><a id="b" href="#2">y</a><style>a { display: inline-block; font-size: 8px }</style>',
  ],
  ['aria-valid-attr-value', '<input aria-label="Kota" aria-describedby="" aria-invalid="maybe">'],
  ['heading-order', '<h2>Satu</h2><h5>Dua</h5>'],
  ['image-alt', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
];

async function mountInShadow(content: string) {
  const host = await mount('<section></section>');
  host.attachShadow({ mode: 'open' }).innerHTML = content;
  return host;
}

describe('axeFindings', () => {
  for (const [rule, barrier] of planted) {
    it(`finds a planted ${rule} inside a shadow root`, async () => {
      const findings = await axeFindings(await mountInShadow(barrier));
      expect(findings.map((finding) => finding.split(' ')[0])).to.include(rule);
      expect(findings[0]).to.contain('section >>> ');
    });
  }

  if (isChromium)
    it('finds what is pale only in a person’s own colours', async () => {
      const host = await mountInShadow(
        `<p id="p">Pucat</p><style>
          #p { color: #000; background: #fff; }
          @media (forced-colors: active) { #p { forced-color-adjust: none; color: #eee } }
        </style>`,
      );
      expect(await axeFindings(host, 'colours')).to.deep.equal([]);
      await look({ forced: 'active' });
      const findings = await axeFindings(host, 'colours');
      await look({});
      expect(findings.map((finding) => finding.split(' ')[0])).to.deep.equal(['color-contrast']);
    });

  it('finds nothing in a field with its label', async () => {
    const host = await mountInShadow('<label>Kota <input name="city"></label>');
    expect(await axeFindings(host)).to.deep.equal([]);
  });
});
