import { expect } from '@open-wc/testing';
import { read } from '../../setup/read.ts';
import { typeInto, write } from '../../setup/hands.ts';
import { mount } from '../../setup/mount.ts';
import { recordTrouble } from '../../setup/record-trouble.ts';
import { stages } from '../candidate-registration/stages.ts';
import { Endpoint } from '../form/endpoint.ts';
import { formDocument, formDocumentWith } from '../form/form-document.ts';
import { atOnce, walk } from '../form/fill-in.ts';
import { FormPage, type FormElement } from '../form/form-page.ts';
import { mountInterest, mountRegistration } from '../form/mount-form.ts';

describe('The language of a widget', () => {
  const page = document.documentElement;
  const { lang: before } = page;
  afterEach(() => (page.lang = before));

  const cases: readonly (readonly [what: string, around: string, own: string | null, title: string])[] = [
    ['is that of the closest element around it', 'en', null, 'Visitor registration'],
    ['is its own before that of the page', 'en', 'id', 'Pendaftaran pengunjung'],
    ['is taken from a tag with a region', 'en-GB', null, 'Visitor registration'],
    ['is taken from a tag in capitals', 'ID', null, 'Pendaftaran pengunjung'],
    ["is the fair's where the page speaks another", 'fr', null, 'Visitor registration'],
    ["is the fair's where its own is another", 'id', 'fr', 'Visitor registration'],
    ["is the fair's where the page does not say", '', null, 'Visitor registration'],
  ];
  for (const [what, around, own, title] of cases) {
    it(what, async () => {
      const form = await mountRegistration({
        fair: formDocumentWith({ defaultLocale: 'en' }),
        lang: around,
        attributes: own === null ? {} : { lang: own },
      });
      expect(read(form.find('#title'))).to.equal(title);
      expect(form.find('.root').lang).to.equal(title === 'Visitor registration' ? 'en' : 'id');
    });
  }

  it('is Indonesian where neither page nor fair names one that the product speaks', async () => {
    const form = await mountRegistration({ fair: formDocumentWith({ defaultLocale: 'jv' }), lang: 'jv' });
    expect(read(form.find('#title'))).to.equal('Pendaftaran pengunjung');
  });

  it('is found through the shadow root of a host page', async () => {
    const host = await mount('<section lang="en"></section>');
    const element = document.createElement('jobfair-candidate-registration') as FormElement;
    Object.assign(element, { fair: formDocument(), transport: new Endpoint().transport });
    host.attachShadow({ mode: 'open' }).append(element);
    const form = new FormPage(element);
    await form.until(() => form.has('#title'), 'a title');
    expect(read(form.find('#title'))).to.equal('Visitor registration');
  });

  it('may change while a person types: focus, cursor and every answer stay', async () => {
    page.lang = 'id';
    const place = await mount('<div></div>');
    const form = await mountRegistration({ lang: '' });
    form.element.parentElement?.removeAttribute('lang');
    place.append(form.element);
    await form.drawn();
    form.put('Surel', 'sri@contoh.id');
    form.tick('WhatsApp');
    await typeInto(form.field('Nama lengkap'), 'Sri Wah');
    page.lang = 'en';
    await form.until(() => form.text.includes('Visitor registration'), 'English');
    await write('yuni');
    expect(form.field('Full name').value).to.equal('Sri Wahyuni');
    expect(form.focuses('Full name'), form.focused).to.equal(true);
    expect(form.field('Email').value).to.equal('sri@contoh.id');
    expect(form.field('WhatsApp').checked).to.equal(true);
  });

  it('may change in any step: what was found wrong is said in the new one', async () => {
    const form = await mountRegistration();
    await walk(form, stages.id.slice(0, 2), atOnce);
    await form.reaches('Pendidikan');
    await form.press('Lanjut');
    await form.until(() => form.has('#error-summary'), 'an error summary');
    form.element.lang = 'en';
    await form.reaches('Education');
    expect(form.summary).to.deep.equal(['Choose your highest education.']);
    expect(form.errorAt('Highest education')).to.equal('Error: Choose your highest education.');
    await form.press('Back');
    await form.reaches('Where you live');
    expect(form.field('Yes, 18 or older').checked).to.equal(true);
  });

  it('is sent with the submission, as it was when it was sent', async () => {
    const endpoint = new Endpoint();
    const form = await mountRegistration({ to: endpoint });
    await walk(form, stages.id, atOnce);
    await form.reaches('Periksa jawaban Anda');
    form.element.lang = 'en';
    await form.reaches('Check your answers');
    await form.press('Send registration');
    await form.reaches('You are registered');
    expect(endpoint.submission.locale).to.equal('en');
    expect(endpoint.submission.consents[0]?.locale).to.equal('en');
  });

  it('may be two on one page', async () => {
    const registration = await mountRegistration({ lang: 'en' });
    const interest = await mountInterest({ lang: 'id' });
    expect(read(registration.find('#title'))).to.equal('Visitor registration');
    expect(read(interest.find('#title'))).to.equal('Nyatakan minat');
  });

  it('keeps no word of the other: every text of the product is in both', async () => {
    const trouble = recordTrouble();
    const form = await mountRegistration({ lang: 'en' });
    await walk(form, stages.en, atOnce);
    await form.reaches('Check your answers');
    trouble.stop();
    expect(form.text).not.to.match(/\b(Anda|yang|jawaban|question\.|problem\.)\b/);
    expect(trouble.complaints).to.deep.equal([]);
  });
});
