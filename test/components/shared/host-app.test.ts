import { expect } from '@open-wc/testing';
import { CandidateRegistration } from '../../../src/components/candidate-registration/candidate-registration.ts';
import { typeInto, write } from '../../setup/hands.ts';
import { mount } from '../../setup/mount.ts';
import { stages } from '../candidate-registration/stages.ts';
import { Endpoint, held } from '../form/endpoint.ts';
import { formDocument, formDocumentWith } from '../form/form-document.ts';
import { atOnce, walk } from '../form/fill-in.ts';
import { FormPage, type FormElement } from '../form/form-page.ts';
import { mountAtReview } from '../form/mount-at-review.ts';
import { mountRegistration } from '../form/mount-form.ts';

describe('In a host app', () => {
  it('what is set before the element is known holds when it is', async () => {
    class LateRegistration extends CandidateRegistration {}
    const place = await mount('<div lang="id"><late-registration></late-registration></div>');
    const element = place.firstElementChild as FormElement;
    const endpoint = new Endpoint();
    Object.assign(element, { fair: formDocument(), transport: endpoint.transport, lang: 'en' });
    customElements.define('late-registration', LateRegistration);
    const form = new FormPage(element);
    await form.reaches('Your contact');
    await walk(form, stages.en, atOnce);
    await form.reaches('Check your answers');
    await form.press('Send registration');
    await form.reaches('You are registered');
    expect(endpoint.tries).to.have.length(1);
  });

  it('a fresh but equal fair at every render resets nothing', async () => {
    const form = await mountRegistration();
    const heard: Event[] = [];
    form.element.addEventListener('jobfair-ready', (event) => heard.push(event));
    await typeInto(form.field('Nama lengkap'), 'Sri');
    form.element.fair = formDocument();
    await form.drawn();
    await write(' Wahyuni');
    form.element.fair = structuredClone(formDocument());
    await form.drawn();
    expect(form.field('Nama lengkap').value).to.equal('Sri Wahyuni');
    expect(form.focuses('Nama lengkap'), form.focused).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('a fair that changes keeps step and answers', async () => {
    const form = await mountRegistration();
    await walk(form, stages.id.slice(0, 2), atOnce);
    await form.reaches('Pendidikan');
    form.take('Pendidikan terakhir', 'Sarjana (S1)');
    const ready = new Promise((resolve) =>
      form.element.addEventListener('jobfair-ready', resolve, { once: true }),
    );
    form.element.fair = formDocumentWith({ id: 'makassar-2028' });
    await ready;
    await form.drawn();
    expect(form.heading).to.equal('Pendidikan');
    expect(form.field('Pendidikan terakhir').value).to.equal('s1');
    await form.press('Kembali');
    await form.reaches('Tempat tinggal');
    expect(form.field('Ya, 18').checked).to.equal(true);
  });

  it('an element that is moved keeps its answers, and goes on', async () => {
    const form = await mountRegistration();
    await walk(form, stages.id.slice(0, 3), atOnce);
    await form.reaches('Pekerjaan sekarang');
    const other = await mount('<section lang="en"></section>');
    other.append(form.element);
    await form.reaches('Work now');
    await walk(form, stages.en.slice(3), atOnce);
    await form.reaches('Check your answers');
    expect(form.text).to.contain('Sri Wahyuni');
  });

  it('an element that is taken away while it sends loses nothing: it is sent once, and told', async () => {
    const { answer, release } = held();
    const endpoint = new Endpoint(answer);
    const form = await mountAtReview({ to: endpoint });
    const submitted = new Promise((resolve) =>
      form.element.addEventListener('jobfair-submitted', resolve, { once: true }),
    );
    const place = form.element.parentElement;
    await form.press('Kirim pendaftaran');
    await form.reaches('Mengirim…');
    form.element.remove();
    release();
    await submitted;
    expect(endpoint.tries).to.have.length(1);
    place?.append(form.element);
    await form.reaches('Anda terdaftar');
    expect(endpoint.tries).to.have.length(1);
  });
});
